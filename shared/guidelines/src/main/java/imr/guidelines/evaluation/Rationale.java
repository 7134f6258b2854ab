package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.Selection;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.Provenance;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The rationale of an item in sentences: which guideline and why, each criterion with what the record shows, what follows. */
final class Rationale {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    /** A letter quotes enough to check by, not the whole record. */
    private static final int QUOTES = 3;

    /** Of a long request its beginning is enough, since the letter states it in full. */
    private static final int LONGEST = 120;

    private Rationale() {}

    static List<String> of(
            DisputedItem item,
            Selection selection,
            GoverningDate governing,
            Finding finding,
            Recommendation recommendation,
            List<String> rungs) {
        List<String> sentences = new ArrayList<>();
        GuidelineRef guideline = Objects.requireNonNull(selection.chosen());
        sentences.add("The request is governed by " + guideline.title() + " (" + guideline.citation()
                + "), in the edition in force on " + DAY.format(governing.date()) + ", " + governing.words() + ".");
        sentences.addAll(rungs);
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
        String says = finding.criterion().says();
        String cite = " (" + finding.criterion().cite() + ")";
        return switch (finding) {
            case Finding.Met met
            when met.facts().isEmpty() ->
                sentence(open(says) + cite + ": nothing" + extent(met.search()) + " speaks against it");
            case Finding.Met met ->
                sentence(open(says) + cite + ": " + shown(met.facts(), met.because()) + further(met) + near(met))
                        + (met.contradicting().isEmpty()
                                ? ""
                                : " The record also says otherwise, which the reviewer will want to settle: "
                                        + quotes(met.contradicting()) + ".");
            case Finding.NotMet no ->
                "The guideline asks that " + plain(says) + cite + ". That is not so here"
                        + (no.facts().isEmpty() ? "" : ": " + shown(no.facts(), no.because()) + further(no)) + ".";
            case Finding.NotDocumented open -> "The guideline asks that " + plain(says) + cite + ". " + silence(open);
            case Finding.NotApplicable none ->
                "The requirement that " + plain(says) + cite + " does not apply here: it is " + plain(none.because())
                        + ".";
        };
    }

    /** Silence and findings that say otherwise are two things: what was found is quoted, and only the rest is called silent. */
    private static String silence(Finding.NotDocumented open) {
        Set<Fact> otherwise = new LinkedHashSet<>();
        collectDenied(open, otherwise);
        return otherwise.isEmpty()
                ? "The record does not document this: " + missed(open) + extent(open.search()) + nearest(open.search())
                        + "."
                : "Part of this the record finds otherwise: " + quotes(List.copyOf(otherwise))
                        + ". On the rest it is silent" + extent(open.search()) + ".";
    }

    private static void collectDenied(Finding finding, Set<Fact> facts) {
        if (finding instanceof Finding.NotMet no && no.parts().isEmpty()) facts.addAll(no.facts());
        if (finding instanceof Finding.NotMet || finding instanceof Finding.NotDocumented)
            for (Finding part : finding.parts()) collectDenied(part, facts);
    }

    /** What was looked for in vain, where the guideline names it. */
    private static String missed(Finding.NotDocumented open) {
        return open.because().startsWith("no ") ? open.because() : "nothing of the kind was found";
    }

    /** A duration that is missed by a hair is told; it does not decide alone. */
    private static String near(Finding finding) {
        List<String> near = new ArrayList<>();
        collect(finding, near);
        return near.isEmpty() ? "" : " (" + String.join("; ", near) + ", which does not decide alone)";
    }

    private static void collect(Finding finding, List<String> near) {
        if (finding instanceof Finding.Met met && met.near() != null) near.add(met.near());
        for (Finding part : finding.parts()) if (part instanceof Finding.Met) collect(part, near);
    }

    /** The words that show it; for an amount also the reckoning, which is all there is where it follows from dates. */
    private static String shown(List<Fact> facts, String because) {
        if (!amounts(because)) return quotes(facts);
        boolean read = facts.stream()
                .flatMap(f -> f.evidence().stream())
                .anyMatch(e -> !e.document().value().equals(ItemFacts.APPLICATION));
        return read ? quotes(facts) + " (" + because + ")" : because;
    }

    private static String open(String says) {
        String text = says.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean amounts(String because) {
        return because.contains(", where the guideline has ");
    }

    private static String closing(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn ->
                "Every criterion that applies is met. It is therefore recommended to find the treatment medically necessary and to overturn the denial.";
            case Recommendation.Uphold uphold ->
                switch (uphold.reason()) {
                    case NOT_MET -> "Because the criteria are not all met, it is recommended to uphold the denial.";
                    case NOT_DOCUMENTED ->
                        "Because the criteria are not all documented on the record as it stands, it is recommended to uphold the denial; that says what the record shows, not what the worker needs.";
                };
            case Recommendation.None none -> sentence(none.because());
        };
    }

    /** The record's own words first, then what the request says of itself. */
    private static String quotes(List<Fact> facts) {
        List<String> quotes = new ArrayList<>();
        List<String> request = new ArrayList<>();
        for (Fact fact : facts)
            for (Evidence evidence : fact.evidence()) {
                boolean ofRequest = evidence.document().value().equals(ItemFacts.APPLICATION);
                String quote = ofRequest ? "the request reads “" + shortened(evidence.words()) + "”" : quote(evidence);
                List<String> kind = ofRequest ? request : quotes;
                if (!kind.contains(quote)) kind.add(quote);
            }
        if (quotes.size() > QUOTES) quotes.subList(QUOTES, quotes.size()).clear();
        if (quotes.isEmpty() || facts.stream().allMatch(f -> f.provenance() != Provenance.READ)) quotes.addAll(request);
        return String.join("; ", quotes);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }

    private static String quote(Evidence evidence) {
        return "“" + evidence.words() + "” (" + evidence.document().value() + ", page " + evidence.page() + ")";
    }

    private static String extent(@org.jspecify.annotations.Nullable Search search) {
        if (search == null) return "";
        String unread =
                search.unread() == 0 ? "" : " (" + count(search.unread(), "page") + " could not be read in full)";
        if (search.pages() == 0) return unread;
        int documents = search.pagesRead().size();
        return " in the " + count(search.pages(), "page") + " of " + count(documents, "document") + " searched"
                + unread;
    }

    /** What is not quoted is counted. */
    private static String further(Finding finding) {
        int further = finding.furtherStatements();
        return further == 0 ? "" : "; and " + count(further, "further statement");
    }

    private static String nearest(Search search) {
        return search.nearest().isEmpty()
                ? ""
                : "; the nearest passage is " + quote(search.nearest().getFirst());
    }

    private static String count(int number, String noun) {
        String figure = number < 1000 ? Integer.toString(number) : String.format(Locale.US, "%,d", number);
        return figure + " " + noun + (number == 1 ? "" : "s");
    }

    private static String plain(String sentence) {
        String text = sentence.strip();
        if (text.endsWith(".")) text = text.substring(0, text.length() - 1);
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
