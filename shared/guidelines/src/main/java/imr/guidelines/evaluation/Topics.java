package imr.guidelines.evaluation;

import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Orientation.Statement;
import imr.domain.evaluation.Orientation.Subject;
import imr.domain.evaluation.Orientation.Topic;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the record tells of an item by subject: of statements that say the same the latest, what is so before what is not, and no more than a
 * reader takes in at a glance.
 */
final class Topics {
    /** Statements of one subject that are told; the rest is counted. */
    private static final int AT_MOST = 6;

    private static final Set<FactStatus> SAID =
            EnumSet.of(FactStatus.ASSERTED, FactStatus.HISTORICAL, FactStatus.NEGATED);

    private final DisputedItem item;
    private final Evidences evidences;

    Topics(DisputedItem item, Evidences evidences) {
        this.item = item;
        this.evidences = evidences;
    }

    /** In the order of the subjects; a subject on which nothing is told is left out. */
    List<Topic> of(List<Fact> facts) {
        Map<Subject, Map<String, Fact>> told = new EnumMap<>(Subject.class);
        for (Fact fact : facts) {
            if (!isOfTheRecord(fact) || !CaseFacts.isOf(item, fact)) continue;
            Subjects.of(fact)
                    .ifPresent(subject -> told.computeIfAbsent(subject, key -> new LinkedHashMap<>())
                            .merge(says(fact), fact, Topics::later));
        }
        List<Topic> topics = new ArrayList<>();
        told.forEach((subject, statements) -> topics.add(topic(subject, statements)));
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

    private static Topic topic(Subject subject, Map<String, Fact> statements) {
        List<Statement> told = new ArrayList<>();
        statements.forEach((says, fact) -> told.add(new Statement(says, fact)));
        told.sort(Comparator.comparing((Statement statement) -> statement.fact().status() == FactStatus.NEGATED)
                .thenComparing(statement -> day(statement.fact()), Comparator.reverseOrder()));
        int more = told.size() - AT_MOST;
        return more > 0 ? new Topic(subject, told.subList(0, AT_MOST), more) : new Topic(subject, told, null);
    }

    private String says(Fact fact) {
        String meaning = Names.said(evidences.entry(fact.id()), fact);
        return switch (fact.status()) {
            case NEGATED -> "not so: " + meaning;
            case HISTORICAL -> "earlier: " + meaning;
            case ASSERTED, HYPOTHETICAL, PLANNED, OTHER_PERSON -> meaning;
        };
    }
}
