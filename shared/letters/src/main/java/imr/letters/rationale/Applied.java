package imr.letters.rationale;

import imr.domain.casefile.CaseDocument;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.Search;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.letters.view.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why each condition is or is not met on this record. What is not met is told one by one, the rest together. */
final class Applied {
    private static final int WAYS = 2;
    private static final int NAMED = 2;

    private final Documents documents;

    Applied(Documents documents) {
        this.documents = documents;
    }

    String tell(List<Finding> conditions) {
        List<String> sentences = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        int met = 0;
        for (Finding condition : conditions) {
            String clause = Phrases.clause(condition.criterion().says());
            switch (condition) {
                case Finding.Met yes -> {
                    met++;
                    ways.addAll(Conditions.ways(yes).stream().limit(WAYS).toList());
                    reservations(yes, clause).ifPresent(sentences::add);
                }
                case Finding.NotMet no -> sentences.add("Not met is the condition that " + clause + against(no) + ".");
                case Finding.NotDocumented open -> sentences.add(silence(open, clause));
                case Finding.NotApplicable none -> {}
            }
        }
        if (met > 0) {
            String whole = met == conditions.size()
                    ? "The record meets " + (met == 1 ? "this" : "all of this")
                    : met == 1 ? "The other condition is met" : "The other conditions are met";
            String why = Phrases.joined(ways.stream().distinct().limit(NAMED).toList());
            sentences.add(
                    met == conditions.size() ? 0 : sentences.size(),
                    whole + (why.isEmpty() ? "" : (conditions.size() == 1 ? ": " : "; in particular, ") + why) + ".");
        }
        return String.join(" ", sentences);
    }

    /** What a met condition leaves to be weighed: a duration missed by little, a statement to the contrary. */
    private Optional<String> reservations(Finding.Met met, String clause) {
        List<String> told = new ArrayList<>();
        if (met.near() != null) told.add("what is asked is missed by little: " + met.near());
        String contrary = named(Conditions.contradicting(met));
        if (!contrary.isEmpty()) told.add(contrary + speaks(contrary) + " otherwise");
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of("As to whether " + clause + ", " + String.join("; ", told) + ".");
    }

    private String against(Finding.NotMet no) {
        String shown = named(no.facts());
        return Phrases.reckoning(no.because())
                .map(amount -> ": " + amount)
                .orElse(shown.isEmpty() ? "" : ", as can be seen in " + shown);
    }

    private String silence(Finding.NotDocumented open, String clause) {
        List<Fact> denied = new ArrayList<>();
        RecordTold.collectDenied(open, denied);
        Search search = open.search();
        String contrary = named(denied);
        String unread = search.unread() == 0
                ? ""
                : " " + Wording.count(search.unread(), "page") + " could not be read in full.";
        if (!contrary.isEmpty())
            return "The record does not show that " + clause + ": " + contrary + speaks(contrary)
                    + " against part of it, and nothing shows the rest." + unread;
        return "Nothing in " + documents.span(search.pagesRead().keySet()) + " shows that " + clause + nearest(search)
                + "." + unread;
    }

    private static String speaks(String documents) {
        return documents.contains(" and ") ? " speak" : " speaks";
    }

    private String nearest(Search search) {
        if (search.nearest().isEmpty()) return "";
        Evidence near = search.nearest().getFirst();
        return documents
                .find(near.document())
                .map(document ->
                        "; what comes nearest is " + RecordTold.quote(near.words()) + " in " + Documents.name(document))
                .orElse("");
    }

    /** The documents that facts rest on, by name; the request itself is none of them. */
    private String named(List<Fact> facts) {
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : facts)
            for (Evidence evidence : fact.evidence())
                documents
                        .find(evidence.document())
                        .filter(document -> document.kind().isMedicalRecord())
                        .map((CaseDocument document) -> Documents.name(document))
                        .ifPresent(names::add);
        return Wording.list(names.stream().limit(NAMED).toList());
    }
}
