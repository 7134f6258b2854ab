package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Orientation.Statement;
import imr.domain.evaluation.Orientation.Subject;
import imr.domain.evaluation.Orientation.Topic;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the record tells of an item by subject, passage by passage: of statements that say the same the latest, and no more than a reader takes
 * in at a glance.
 */
final class Topics {
    /** Passages of one subject that are told; the rest is counted. */
    private static final int AT_MOST = 5;

    /** Of an examination, and of a drug that is asked for with its dose, its effect and how it is watched, a reader wants more. */
    private static final int MORE = 9;

    private static final FactId GROUP = new FactId("case.diagnosis");
    private static final Set<FactStatus> SAID =
            EnumSet.of(FactStatus.ASSERTED, FactStatus.HISTORICAL, FactStatus.NEGATED);

    private final DisputedItem item;
    private final Sayings sayings;

    Topics(DisputedItem item, Evidences evidences) {
        this.item = item;
        this.sayings = new Sayings(evidences::entry);
    }

    /** In the order of the subjects; a subject on which nothing is told is left out. */
    List<Topic> of(List<Fact> facts) {
        Map<Subject, Map<String, Fact>> told = new EnumMap<>(Subject.class);
        for (Fact fact : facts) {
            if (!isOfTheRecord(fact) || !CaseFacts.isOf(item, fact)) continue;
            Subjects.of(fact).ifPresent(subject -> told.computeIfAbsent(subject, key -> new LinkedHashMap<>())
                    .merge(sayings.of(List.of(fact)), fact, Topics::later));
        }
        List<Topic> topics = new ArrayList<>();
        told.forEach((subject, statements) -> topics.add(topic(subject, statements.values())));
        return topics;
    }

    private static boolean isOfTheRecord(Fact fact) {
        return SAID.contains(fact.status())
                && !fact.evidence().isEmpty()
                && (fact.provenance() == Provenance.READ || fact.provenance() == Provenance.ENTERED);
    }

    private static Fact later(Fact one, Fact other) {
        return day(other).isAfter(day(one)) ? other : one;
    }

    private static LocalDate day(Fact fact) {
        return fact.on() == null ? LocalDate.MIN : fact.on();
    }

    private Topic topic(Subject subject, Collection<Fact> facts) {
        Map<Evidence, List<Fact>> passages = new LinkedHashMap<>();
        for (Fact fact : facts)
            passages.computeIfAbsent(fact.evidence().getFirst(), words -> new ArrayList<>())
                    .add(fact);
        List<Statement> told = passages.values().stream()
                .sorted(Comparator.comparing(
                                (List<Fact> passage) -> passage.stream().noneMatch(this::isOwn))
                        .thenComparing(
                                passage -> passage.stream().allMatch(fact -> fact.status() == FactStatus.NEGATED))
                        .thenComparing(passage -> day(passage.getFirst()), Comparator.reverseOrder()))
                .map(this::statement)
                .toList();
        boolean whole = subject == Subject.FINDINGS || (subject == Subject.DRUGS && item.drug() != null);
        int most = whole ? MORE : AT_MOST;
        int more = told.size() - most;
        return more > 0 ? new Topic(subject, told.subList(0, most), more) : new Topic(subject, told, null);
    }

    private Statement statement(List<Fact> passage) {
        // The group of a diagnosis says less than the diagnosis.
        List<Fact> told = passage.stream()
                .filter(fact -> !fact.id().equals(GROUP)
                        || passage.stream().allMatch(other -> other.id().equals(GROUP)))
                .toList();
        Fact first = told.getFirst();
        List<FactId> names = told.stream().map(Fact::id).distinct().toList();
        return new Statement(sayings.of(told), first.evidence().getFirst(), first.on(), names);
    }

    /** Whether a fact is about the very drug or treatment that is asked for. */
    private boolean isOwn(Fact fact) {
        return (item.drug() != null && item.drug().name().equals(fact.drug()))
                || (fact.of() != null
                        && (fact.of().isWithin(item.treatment())
                                || item.treatment().isWithin(fact.of())));
    }
}
