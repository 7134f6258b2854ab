package imr.guidelines.evaluation;

import imr.domain.TreatmentId;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Orientation.Guide;
import imr.domain.evaluation.Orientation.Silence;
import imr.domain.evaluation.Orientation.Subject;
import imr.domain.evaluation.Orientation.Topic;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what can be said of an item that no active criteria decide. Judges nothing. */
final class Orienting {
    private static final FactId TRIED = new FactId("treatment.tried");
    private static final FactId COMPLETED = new FactId("treatment.visits-completed");
    private static final List<FactId> RESPONSE = List.of(
            new FactId("treatment.improved-function"),
            new FactId("treatment.improved-pain"),
            new FactId("treatment.helped"),
            new FactId("treatment.failed"));
    private static final List<FactId> DOSE =
            List.of(new FactId("case.medication-strength"), new FactId("case.medication-per-day"));
    private static final List<FactId> EFFECT =
            List.of(new FactId("medication.benefit"), new FactId("case.medication-relief-percent"));

    private final Map<Subject, List<FactId>> bySubject = new EnumMap<>(Subject.class);
    private final Library library;

    Orienting(Library library) {
        this.library = library;
        library.content().vocabulary().forEach(entry -> Subjects.of(entry.id()).ifPresent(subject -> bySubject
                .computeIfAbsent(subject, key -> new ArrayList<>())
                .add(entry.id())));
    }

    Orientation of(CaseFile file, DisputedItem item, List<Fact> facts, Evidences evidences, @Nullable Guide guide) {
        List<Topic> topics = new Topics(item, evidences).of(facts);
        List<Silence> silent = new ArrayList<>();
        for (Subject subject : Subject.values())
            if (topics.stream().noneMatch(topic -> topic.subject() == subject)
                    && bySubject.containsKey(subject)
                    // Nobody images a mind or a drug.
                    && (subject != Subject.STUDIES || !item.bodyParts().isEmpty()))
                silent.add(silence(subject.words(), bySubject.getOrDefault(subject, List.of()), evidences));
        responses(facts, item).forEach(what -> silent.add(silence(what, RESPONSE, evidences)));
        if (item.drug() != null) drug(item.drug().name(), facts, silent, evidences);
        return new Orientation(asked(file, item), topics, silent, guide);
    }

    private Silence silence(String on, List<FactId> facts, Evidences evidences) {
        List<FactId> known =
                facts.stream().filter(id -> library.entry(id).isPresent()).toList();
        return new Silence(on, evidences.search(known, Set.of()));
    }

    /** Treatments that were given without a word of what came of them. */
    private static List<String> responses(List<Fact> facts, DisputedItem item) {
        Map<TreatmentId, Boolean> answered = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.of() == null || !CaseFacts.isOf(item, fact)) continue;
            if (Subjects.of(fact).filter(Subject.CARE::equals).isEmpty()) continue;
            boolean given = CaseFacts.isSaid(fact)
                    && (fact.id().equals(TRIED) || fact.id().equals(COMPLETED));
            if (given) answered.putIfAbsent(fact.of(), false);
            if (RESPONSE.contains(fact.id())) answered.put(fact.of(), true);
        }
        return answered.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(entry -> "what came of " + Names.words(entry.getKey().code()))
                .toList();
    }

    private void drug(String name, List<Fact> facts, List<Silence> silent, Evidences evidences) {
        Set<FactId> told = new LinkedHashSet<>();
        for (Fact fact : facts) if (name.equals(fact.drug())) told.add(fact.id());
        String words = name.replace('-', ' ');
        if (DOSE.stream().noneMatch(told::contains)) silent.add(silence("the dose of " + words, DOSE, evidences));
        if (EFFECT.stream().noneMatch(told::contains)) silent.add(silence("the effect of " + words, EFFECT, evidences));
    }

    /** The request and the answer to it, as far as the application and the decision state them. */
    private static List<String> asked(CaseFile file, DisputedItem item) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Asked for" + on(file.dates().request())
                + (item.requested().isStated() ? ": " + item.requested().words() : "") + ".");
        String decided = "Utilization review decided" + on(file.dates().urDecision());
        if (!item.authorized().isStated()) sentences.add(decided + "; no part is recorded as authorized.");
        else
            sentences.add(decided + " and authorized " + item.authorized().words()
                    + (item.disputed().isStated()
                            ? "; in dispute: " + item.disputed().words()
                            : "") + ".");
        String relied = item.administratorGuideline();
        sentences.add(
                relied == null || relied.isBlank()
                        ? "No guideline that it relied on is stated."
                        : "It relied on " + relied.strip() + ".");
        return sentences;
    }

    private static String on(java.time.@Nullable LocalDate day) {
        return day == null ? "" : " on " + day;
    }
}
