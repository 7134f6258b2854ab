package imr.guidelines.evaluation;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Search;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.SearchTerms;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.Library;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of an item, by what a comparison asks for; and the account of the search when there are none. */
final class Evidences {
    private static final FactId TAKEN = new FactId("medication.taken");
    private static final TreatmentId NERVE_STUDIES = new TreatmentId("electrodiagnostics");

    /** Passages shown of those that come near. */
    private static final int NEAREST = 3;

    private final Library library;
    private final DisputedItem item;
    private final CaseRecord record;
    private final Set<BodyPart> regionsOfCare;
    private final Names names;
    private final Map<FactId, List<Fact>> byId = new HashMap<>();
    private final Map<TreatmentId, List<String>> namesByKind = new HashMap<>();
    private final Map<FactId, Set<Evidence>> mentions = new HashMap<>();

    Evidences(Library library, DisputedItem item, CaseRecord record, List<Fact> facts) {
        this.library = library;
        this.item = item;
        this.record = record;
        this.names = new Names(item);
        this.regionsOfCare = item.treatment().isWithin(NERVE_STUDIES)
                ? Regions.withRoots(item.bodyParts())
                : Set.copyOf(item.bodyParts());
        for (Fact fact : facts)
            byId.computeIfAbsent(fact.id(), id -> new ArrayList<>(2)).add(fact);
        for (CaseRecord.Mention mention : record.mentions()) {
            Set<Evidence> near = mentions.computeIfAbsent(mention.near(), id -> new LinkedHashSet<>());
            if (near.size() < NEAREST) near.add(mention.evidence());
        }
    }

    VocabularyEntry entry(FactId fact) {
        return library.entry(fact)
                .orElseThrow(() -> new IllegalStateException("the library was compiled with an unknown fact"));
    }

    Names names() {
        return names;
    }

    /** Facts that say so; of what may change, those that no later denial ended. */
    List<Fact> asserted(FactQuery query, @Nullable String from) {
        List<Fact> matching = matching(query, from);
        if (matching.isEmpty()) return matching;
        boolean past = entry(query.fact()).pastCounts();
        List<Fact> found = new ArrayList<>(matching.size());
        for (Fact fact : matching)
            if (fact.status() == FactStatus.ASSERTED || (past && fact.status() == FactStatus.HISTORICAL))
                found.add(fact);
        return past ? found : Latest.standing(found, negated(query, from));
    }

    /** Facts that say that it is not so. */
    List<Fact> negated(FactQuery query, @Nullable String from) {
        List<Fact> matching = matching(query, from);
        if (matching.isEmpty()) return matching;
        List<Fact> found = new ArrayList<>(matching.size());
        for (Fact fact : matching) if (fact.status() == FactStatus.NEGATED) found.add(fact);
        return found;
    }

    private List<Fact> matching(FactQuery query, @Nullable String from) {
        List<Fact> facts = byId.get(query.fact());
        if (facts == null) return List.of();
        boolean byBody = entry(query.fact()).byBodyPart() && !query.anyBody();
        TreatmentId treatment = treatment(query.of(), from);
        Collection<BodyPart> regions = treatment == null ? item.bodyParts() : regionsOfCare;
        List<Fact> found = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (byBody && !Regions.speaksFor(fact.bodyParts(), fact.side(), regions, item.side())) continue;
            if (!Bindings.ofTreatment(fact, treatment)) continue;
            if (!drug(fact, query.drug())) continue;
            found.add(fact);
        }
        return found;
    }

    private @Nullable TreatmentId treatment(@Nullable String of, @Nullable String from) {
        String named = FactQuery.PARAMETER.equals(of) ? from : of;
        if (named == null) return null;
        return named.equals(FactQuery.ITEM) ? item.treatment() : Bindings.named(named);
    }

    /** A fact of the drug itself; what medication did, also when it is said of its class ("opioids help her to work") or of all of it. */
    private boolean drug(Fact fact, @Nullable String asked) {
        if (asked == null || asked.equals(FactQuery.ANY)) return true;
        String name = asked.equals(FactQuery.ITEM)
                ? (item.drug() == null ? null : item.drug().name())
                : asked;
        if (name == null) return false;
        String of = fact.drug();
        if (of != null && isOfKind(of, name)) return true;
        if (fact.id().equals(TAKEN)) return name.equals(of);
        if (of == null || of.equals(name)) return true;
        // The item's class stands for the item's drug alone: what a topical did proves nothing for an antidepressant.
        return FactQuery.ITEM.equals(asked) && item.treatment().code().equals("drug." + of);
    }

    /** Whether a drug is of a kind such as {@code opioid}: where it is the item's own, or where the record tells of it as one. */
    private boolean isOfKind(String drug, String kind) {
        if (item.drug() != null && item.drug().name().equals(drug))
            return item.treatment().code().equals("drug." + kind);
        if (!FactId.isValid(kind)) return false;
        List<Fact> taken = byId.getOrDefault(new FactId(kind + ".taken"), List.of());
        for (Fact fact : taken) if (drug.equals(fact.drug())) return true;
        return false;
    }

    /** The account of looking for a fact that is not there: its phrases, and the names of the treatment or drug it is asked of. */
    Search search(FactQuery query, @Nullable String from) {
        Set<String> names = new LinkedHashSet<>();
        TreatmentId treatment = treatment(query.of(), from);
        if (treatment != null) names.addAll(record.names().getOrDefault(treatment.code(), List.of()));
        if (treatment != null && names.isEmpty())
            names.addAll(namesByKind.computeIfAbsent(treatment, this::namesWithin));
        if (FactQuery.ITEM.equals(query.drug()) && item.drug() != null)
            names.addAll(record.names().getOrDefault(item.drug().name(), List.of()));
        return search(List.of(query.fact()), names);
    }

    /** Of a kind of treatment ("injection"), a name of each. */
    private List<String> namesWithin(TreatmentId kind) {
        return record.names().entrySet().stream()
                .filter(entry -> new TreatmentId(entry.getKey()).isWithin(kind))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().getFirst())
                .toList();
    }

    /** The account of a search for several facts, {@code names} among what was looked for. */
    Search search(List<FactId> ids, Set<String> names) {
        Set<String> terms = new LinkedHashSet<>(names);
        List<Evidence> nearest = new ArrayList<>();
        for (FactId id : ids) {
            SearchTerms read = record.terms().get(id);
            if (read != null) terms.addAll(read.terms());
            terms.addAll(entry(id).searchedFor());
            if (ItemFacts.isOfTheRequest(id) && nearest.isEmpty()) nearest.add(ItemFacts.words(item));
            for (Evidence near : mentions.getOrDefault(id, Set.of()))
                if (nearest.size() < NEAREST && !nearest.contains(near)) nearest.add(near);
        }
        return new Search(ids, List.copyOf(terms), record.pagesRead(), record.unread(), nearest);
    }
}
