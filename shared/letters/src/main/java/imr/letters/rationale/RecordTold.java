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
    private final Map<CaseDocument, Set<String>> quotes = new TreeMap<>(
            Comparator.comparing(CaseDocument::dated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(CaseDocument::id));
    private final Set<String> all = new LinkedHashSet<>();

    private RecordTold(Documents documents) {
        this.documents = documents;
    }

    /** Empty when no medical record says anything of them. */
    static String tell(List<Finding> conditions, Documents documents) {
        RecordTold told = new RecordTold(documents);
        for (Finding condition : conditions) {
            if (condition instanceof Finding.Met met) told.add(Conditions.contradicting(met));
            told.add(facts(condition));
        }
        List<String> sentences = new ArrayList<>();
        told.quotes.forEach((document, words) -> sentences.add(sentence(document, words)));
        return String.join(" ", sentences);
    }

    /** The first passages of these facts that were not told before. */
    private void add(List<Fact> facts) {
        int taken = 0;
        for (Fact fact : facts)
            for (Evidence evidence : fact.evidence()) {
                CaseDocument document = documents.find(evidence.document()).orElse(null);
                if (document == null || !document.kind().isMedicalRecord()) continue;
                if (taken < OF_A_CONDITION && all.size() < IN_ALL && add(document, quote(evidence.words()))) taken++;
            }
    }

    private boolean add(CaseDocument document, String quote) {
        Set<String> told = quotes.getOrDefault(document, Set.of());
        if (told.size() == OF_A_DOCUMENT || isTold(quote)) return false;
        quotes.computeIfAbsent(document, d -> new LinkedHashSet<>()).add(quote);
        return all.add(quote);
    }

    private boolean isTold(String quote) {
        String words = quote.substring(1, quote.length() - 1);
        return all.stream().anyMatch(other -> other.contains(words));
    }

    private static String sentence(CaseDocument document, Set<String> quotes) {
        return Wording.capital(Documents.name(document)) + " " + Documents.verb(document.kind()) + " "
                + Wording.list(List.copyOf(quotes)) + ".";
    }

    /** What decides a condition. */
    private static List<Fact> facts(Finding condition) {
        List<Fact> facts = new ArrayList<>();
        switch (condition) {
            case Finding.Met met -> {
                facts.addAll(Conditions.facts(met));
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
