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
import java.util.Set;

/** Why each condition is or is not met on this record. What needs no reason is said together. */
final class Applied {
    private static final int WAYS = 2;
    private static final int NAMED = 2;

    private final Documents documents;

    Applied(Documents documents) {
        this.documents = documents;
    }

    String tell(List<Finding> conditions) {
        List<String> met = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<Integer> plainly = new ArrayList<>();
        int all = conditions.size();
        for (int i = 0; i < all; i++) {
            String which = Wording.capital(Phrases.ordinals(List.of(i), all));
            switch (conditions.get(i)) {
                case Finding.Met yes -> {
                    String why = why(yes);
                    if (why.isEmpty()) plainly.add(i);
                    else met.add(which + " is met" + why + ".");
                }
                case Finding.NotMet no -> others.add(which + " is not met" + against(no) + ".");
                case Finding.NotDocumented open -> others.add(silence(which, open));
                case Finding.NotApplicable none -> {}
            }
        }
        if (!plainly.isEmpty()) {
            String which = Wording.capital(Phrases.ordinals(plainly, all));
            boolean several = plainly.size() > 1;
            met.add(which + (several ? " are met" : " is met") + (met.isEmpty() ? "" : " as well") + ".");
        }
        met.addAll(others);
        return String.join(" ", met);
    }

    private String why(Finding.Met met) {
        List<String> ways = Conditions.ways(met);
        String why = "";
        if (!ways.isEmpty())
            why = ", since " + Wording.list(ways.stream().limit(WAYS).toList());
        else why = Phrases.reckoning(met.because()).map(amount -> ": " + amount).orElse("");
        if (met.near() != null) why += "; " + met.near() + ", which does not decide alone";
        if (!met.contradicting().isEmpty()) why += "; " + named(met.contradicting()) + " says otherwise";
        return why;
    }

    private String against(Finding.NotMet no) {
        return Phrases.reckoning(no.because())
                .map(amount -> ": " + amount)
                .orElseGet(() -> no.facts().isEmpty() || named(no.facts()).isEmpty()
                        ? ""
                        : ", as " + named(no.facts()) + " shows");
    }

    private String silence(String which, Finding.NotDocumented open) {
        List<Fact> denied = new ArrayList<>();
        RecordTold.collectDenied(open, denied);
        Search search = open.search();
        String where = documents.span(search.pagesRead().keySet());
        String named = named(denied);
        String unread = search.unread() == 0
                ? ""
                : " " + Wording.count(search.unread(), "page") + " could not be read in full.";
        if (!named.isEmpty())
            return which + " is not shown: part of it " + named + " speaks against, and on the rest " + where
                    + (where.startsWith("the records") ? ", are" : " is") + " silent." + unread;
        return which + " is not shown: nothing in " + where + ", speaks of it" + nearest(search) + "." + unread;
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
