package imr.letters.rationale;

import imr.domain.casefile.CaseDocument;
import imr.domain.evaluation.Finding;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.letters.view.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the medical record shows of the conditions, document by document in the order of time, in its own words. */
final class RecordTold {
    private static final int OF_A_CONDITION = 2;
    private static final int OF_A_DOCUMENT = 3;
    private static final int IN_ALL = 7;
    private static final int LONGEST = 170;
    /** The number or bullet of a line in a list, which a quotation does not need. */
    private static final Pattern LIST_MARK = Pattern.compile("^(?:\\d{1,2}[.)]|[-•*])\\s+");

    private final Documents documents;

    RecordTold(Documents documents) {
        this.documents = documents;
    }

    /** Empty when no medical record says anything of them. */
    String tell(List<Finding> conditions) {
        Comparator<CaseDocument> inTime = Comparator.comparing(
                        CaseDocument::dated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(CaseDocument::id);
        Map<CaseDocument, Set<String>> quotes = new TreeMap<>(inTime);
        Set<String> all = new LinkedHashSet<>();
        for (Finding condition : conditions) {
            int taken = 0;
            for (Fact fact : facts(condition))
                for (Evidence evidence : fact.evidence()) {
                    CaseDocument document = documents.find(evidence.document()).orElse(null);
                    if (document == null || !document.kind().isMedicalRecord()) continue;
                    if (taken == OF_A_CONDITION || all.size() == IN_ALL) continue;
                    String quote = quote(evidence.words());
                    Set<String> told = quotes.computeIfAbsent(document, d -> new LinkedHashSet<>());
                    if (told.size() == OF_A_DOCUMENT || isTold(quote, all)) continue;
                    told.add(quote);
                    all.add(quote);
                    taken++;
                }
        }
        List<String> sentences = new ArrayList<>();
        quotes.forEach((document, told) -> {
            if (!told.isEmpty()) sentences.add(sentence(document, told));
        });
        return String.join(" ", sentences);
    }

    private static String sentence(CaseDocument document, Set<String> quotes) {
        return Wording.capital(Documents.name(document)) + " " + Documents.verb(document.kind()) + " "
                + Wording.list(List.copyOf(quotes)) + ".";
    }

    private static boolean isTold(String quote, Set<String> told) {
        String words = quote.substring(1, quote.length() - 1);
        return told.stream().anyMatch(other -> other.contains(words));
    }

    /** What decides a condition, and what speaks against it. */
    private static List<Fact> facts(Finding condition) {
        List<Fact> facts = new ArrayList<>();
        switch (condition) {
            case Finding.Met met -> {
                facts.addAll(met.facts());
                facts.addAll(met.contradicting());
            }
            case Finding.NotMet no -> facts.addAll(no.facts());
            case Finding.NotDocumented open -> collectDenied(open, facts);
            case Finding.NotApplicable none -> {}
        }
        return facts;
    }

    /** Of a condition that the record leaves open, what it does say: that parts of it are not so. */
    static void collectDenied(Finding finding, List<Fact> facts) {
        if (finding instanceof Finding.NotMet no && no.parts().isEmpty()) facts.addAll(no.facts());
        if (finding instanceof Finding.NotMet || finding instanceof Finding.NotDocumented)
            for (Finding part : finding.parts()) collectDenied(part, facts);
    }

    /** The words in quotation marks; a long passage up to the end of a clause, so that they still stand in the record as quoted. */
    static String quote(String words) {
        String text = LIST_MARK.matcher(words.strip()).replaceFirst("");
        if (text.length() > LONGEST) {
            int end = Math.max(text.lastIndexOf("; ", LONGEST), text.lastIndexOf(", ", LONGEST));
            if (end < LONGEST / 3) end = text.lastIndexOf(' ', LONGEST);
            if (end > 0) text = text.substring(0, end);
        }
        while (text.endsWith(".") || text.endsWith(",") || text.endsWith(";"))
            text = text.substring(0, text.length() - 1);
        return "“" + text + "”";
    }
}
