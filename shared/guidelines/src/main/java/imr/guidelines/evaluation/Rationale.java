package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.Selection;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.Provenance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The rationale of an item in sentences: which guideline and why, each criterion with what the record shows, what follows. */
final class Rationale {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    /** A letter quotes enough to check by, not the whole record. */
    private static final int QUOTES = 3;

    private Rationale() {}

    static List<String> of(DisputedItem item, Selection selection, Finding finding, Recommendation recommendation) {
        List<String> sentences = new ArrayList<>();
        GuidelineRef guideline = Objects.requireNonNull(selection.chosen());
        LocalDate date = Objects.requireNonNull(selection.governingDate());
        sentences.add("The request is governed by " + guideline.title() + " (" + guideline.citation()
                + "), in the edition in force on " + DAY.format(date) + ", " + Words.of(guideline.trigger()) + ".");
        if (selection.pathwayReason() != null) sentences.add(sentence(selection.pathwayReason()));
        List<Finding> criteria = finding.criterion().combination() == Combination.ALL
                        && !finding.parts().isEmpty()
                ? finding.parts()
                : List.of(finding);
        for (Finding criterion : criteria) sentences.add(about(criterion));
        sentences.add(closing(recommendation));
        return sentences;
    }

    private static String about(Finding finding) {
        String asks =
                plain(finding.criterion().says()) + " (" + finding.criterion().cite() + ")";
        return switch (finding) {
            case Finding.Met met
            when met.facts().isEmpty() ->
                "It is asked that this be so: " + asks + ". Nothing in the record speaks against it"
                        + extent(met.search()) + ".";
            case Finding.Met met ->
                "It is asked that this be so: " + asks + ". The record bears it out: " + quotes(met.facts()) + "."
                        + (met.contradicting().isEmpty()
                                ? ""
                                : " The record also says otherwise, which the reviewer will want to settle: "
                                        + quotes(met.contradicting()) + ".");
            case Finding.NotMet no ->
                "It is asked that this be so: " + asks + ". The record shows that it is not"
                        + (no.facts().isEmpty() ? "" : ": " + quotes(no.facts()))
                        + (amounts(no.because()) ? " (" + no.because() + ")" : "") + ".";
            case Finding.NotDocumented open ->
                "It is asked that this be so: " + asks + ". The record does not document it" + extent(open.search())
                        + nearest(open.search()) + ".";
            case Finding.NotApplicable none ->
                "One requirement does not apply here: " + asks + "; it is " + plain(none.because()) + ".";
        };
    }

    private static boolean amounts(String because) {
        return because.contains("; asked is ");
    }

    private static String closing(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn ->
                "Every criterion that applies is met, so the treatment is medically necessary and it is recommended to overturn the denial.";
            case Recommendation.Uphold uphold ->
                switch (uphold.reason()) {
                    case NOT_MET -> "Because the criteria are not all met, it is recommended to uphold the denial.";
                    case NOT_DOCUMENTED ->
                        "Because the criteria are not all documented on the record as it stands, it is recommended to uphold the denial; that says what the record shows, not what the worker needs.";
                };
            case Recommendation.None none -> sentence(none.because());
        };
    }

    private static String quotes(List<Fact> facts) {
        List<String> quotes = new ArrayList<>();
        for (Fact fact : facts)
            for (Evidence evidence : fact.evidence()) {
                String quote = fact.provenance() == Provenance.READ || evidence.page() > 1
                        ? quote(evidence)
                        : "the request asks for “" + evidence.words() + "”";
                if (!quotes.contains(quote)) quotes.add(quote);
            }
        return String.join("; ", quotes.size() > QUOTES ? quotes.subList(0, QUOTES) : quotes);
    }

    private static String quote(Evidence evidence) {
        return "“" + evidence.words() + "” (" + evidence.document().value() + ", page " + evidence.page() + ")";
    }

    private static String extent(@org.jspecify.annotations.Nullable Search search) {
        if (search == null || search.pages() == 0) return "";
        int documents = search.pagesRead().size();
        return " in the " + count(search.pages(), "page") + " of " + count(documents, "document")
                + " that were searched";
    }

    private static String nearest(Search search) {
        return search.nearest().isEmpty()
                ? ""
                : "; the nearest passage is " + quote(search.nearest().getFirst());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String plain(String sentence) {
        String text = sentence.strip();
        if (text.endsWith(".")) text = text.substring(0, text.length() - 1);
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
