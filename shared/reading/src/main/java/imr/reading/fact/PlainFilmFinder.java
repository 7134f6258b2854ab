package imr.reading.fact;

import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import imr.reading.text.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of plain films: positive where one finding is told of them, negative where they are called normal or only lack findings. */
final class PlainFilmFinder {
    private static final FactId FILMS = new FactId("case.plain-films");
    private static final String XRAY = "imaging.xray";

    private final Amounts amounts;
    private final TimeTold told;

    PlainFilmFinder(Amounts amounts) {
        this.amounts = amounts;
        this.told = new TimeTold(amounts);
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (Term film : sentence.terms()) {
            if (!film.code().equals(XRAY)) continue;
            Role role = sentence.roleAt(film.from());
            Optional<FactStatus> status = scopes.statusOfStudy(film.from(), film.to());
            boolean made = status.isPresent()
                    && (status.get() == FactStatus.ASSERTED || status.get() == FactStatus.HISTORICAL);
            if (role == Role.REVIEW || role == Role.PLAN || !made || scopes.isFramed(film.from())) continue;
            int to = end(sentence, film);
            if (told.has(sentence, "no film", 0, to)) continue;
            String result = result(sentence, scopes, film, to);
            if (result == null) continue;
            Focus about = Focus.of(sentence, film.from(), to, discourse.focus());
            Findings.About what =
                    new Findings.About(new FactValue.Code(result), about.parts(), about.side(), null, null);
            findings.fact(FILMS, FactStatus.ASSERTED, what, sentence, film.from(), to);
        }
    }

    /** What is told of a film ends where another study or care is named. */
    private static int end(Sentence sentence, Term film) {
        int end = sentence.size();
        for (Term term : sentence.terms())
            if (!term.kind().equals("body") && term.from() >= film.to()) end = Math.min(end, term.from());
        for (int at = film.to(); at < end; at++) if (sentence.word(at).equals(";")) return at;
        return end;
    }

    private @Nullable String result(Sentence sentence, Scopes scopes, Term film, int to) {
        boolean negative = film.from() > 0 && amounts.words("called normal").contains(sentence.word(film.from() - 1));
        for (int at = film.to(); at < to; at++) {
            String word = sentence.word(at);
            if (amounts.is("abnormal film", word)) {
                FactStatus status = scopes.status(at, at + 1).orElse(FactStatus.HYPOTHETICAL);
                if (status == FactStatus.ASSERTED) return "positive";
                if (status != FactStatus.NEGATED) return null;
                negative = true;
            } else if (amounts.words("normal film").contains(word)) {
                negative |= amounts.words("called normal").contains(word)
                        ? isOfFilm(sentence, at)
                        : told.has(sentence, "film lacks", at + 1, Math.min(to, at + 4));
            }
        }
        return negative ? "negative" : null;
    }

    /** "Were negative", "are otherwise normal": not "normal alignment", which is one of several findings. */
    private boolean isOfFilm(Sentence sentence, int at) {
        if (at + 1 == sentence.size()) return true;
        String next = sentence.word(at + 1);
        return next.equals(",") || amounts.words("behind normal").contains(next);
    }
}
