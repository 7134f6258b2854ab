package imr.reading.fact;

import imr.reading.text.Numbers;
import imr.reading.text.Term;
import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * "Her therapy", "after twelve visits of therapy": therapy without a name is the one that its sentence named before (one called a
 * therapy rather than chiropractic or acupuncture), else physical therapy. With a
 * word before it that tells the kind ("opioid therapy") it is another thing and not read here.
 */
final class BareTherapy {
    private static final String THERAPY = "therapy";
    private static final String PHYSICAL = "physical-therapy";

    private BareTherapy() {}

    /** The terms with those that a bare name adds, from left to right. */
    static List<Term> with(List<Token> words, List<Term> terms) {
        List<Term> all = new ArrayList<>(terms);
        for (int at = 0; at < words.size(); at++)
            if (words.get(at).text().equals(THERAPY) && isFree(at, terms) && isBare(words, at))
                all.add(new Term("treatment", meant(at, terms), null, at, at + 1));
        if (all.size() > terms.size()) all.sort(Comparator.comparingInt(Term::from));
        return all;
    }

    private static boolean isFree(int at, List<Term> terms) {
        return terms.stream().noneMatch(term -> at >= term.from() && at < term.to());
    }

    private static boolean isBare(List<Token> words, int at) {
        if (at + 1 < words.size()
                && ContextWords.BEHIND_NO_THERAPY.contains(words.get(at + 1).text())) return false;
        if (at == 0) return true;
        String before = words.get(at - 1).text();
        return ContextWords.BEFORE_BARE_THERAPY.contains(before) || Numbers.of(before) != null;
    }

    private static String meant(int at, List<Term> terms) {
        String therapy = null;
        String other = null;
        for (Term term : terms) {
            if (term.to() > at || !ContextWords.THERAPIES.contains(term.code())) continue;
            if (term.code().endsWith(THERAPY)) therapy = term.code();
            else other = term.code();
        }
        return therapy != null ? therapy : other != null ? other : PHYSICAL;
    }
}
