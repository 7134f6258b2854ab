package imr.domain.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/states.md}, drawn from the table of transitions. */
final class StatesDocument {
    /** Stands in the picture for all open states, lest each of them has an arrow to the same end. */
    private static final String ANY_OPEN = "OPEN";

    private StatesDocument() {}

    static String text() {
        return """
                # The states of a case

                Drawn from [`transitions.txt`](../shared/domain/src/main/resources/imr/domain/process/transitions.txt); `StatesDocumentTest` compares.
                After a change there: `mvn -q -pl shared/domain -Dtest=StatesDocumentTest -Dgolden.accept=true test`.

                Up to *Issued* a case is in one state at a time. From then on publication, appeal and implementation go on side by side: a case can be
                issued, published, appealed and overdue at once. A reversed determination is superseded and kept; the case goes back to assignment, and
                whoever decided it is excluded. Every transition is an entry in the case's record, chained by digest to the entry before.

                ```mermaid
                %s```

                What happens without changing the state is in the table alone.

                | what happens | in which states | caused by | leads to | requires | law |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(picture(), table());
    }

    private static String picture() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        text.append("    state \"Any state from application to issue\" as ")
                .append(ANY_OPEN)
                .append('\n');
        for (StateName state : StateName.values())
            text.append("    state \"%s\" as %s\n".formatted(state.words(), state.name()));
        text.append("    [*] --> ").append(StateName.UR_DENIED_OR_MODIFIED).append('\n');
        arrows().forEach((arrow, label) -> text.append("    %s : %s\n".formatted(arrow, label)));
        for (StateName state : StateName.values())
            if (state.isFinal()) text.append("    ").append(state).append(" --> [*]\n");
        return text.toString();
    }

    private static Map<String, String> arrows() {
        Map<String, String> arrows = new LinkedHashMap<>();
        for (TransitionRule rule : TransitionTable.all())
            if (rule.to() != null)
                for (String from : starts(rule))
                    arrows.merge(from + " --> " + rule.to(), rule.name().words(), (one, other) -> one + " / " + other);
        return arrows;
    }

    private static Collection<String> starts(TransitionRule rule) {
        return rule.from().equals(StateName.open())
                ? List.of(ANY_OPEN)
                : rule.from().stream().map(StateName::name).toList();
    }

    private static String table() {
        return TransitionTable.all().stream()
                .map(rule -> "| %s | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                rule.name().words(),
                                where(rule),
                                rule.by().stream().map(ActorRole::words).collect(Collectors.joining(", ")),
                                rule.to() == null ? "the same" : rule.to().words(),
                                rule.requires(),
                                rule.citation()))
                .collect(Collectors.joining());
    }

    private static String where(TransitionRule rule) {
        if (rule.from().equals(StateName.open())) return "any from application to issue";
        String where = words(rule.from());
        return rule.unless().isEmpty() ? where : where + "; not " + words(rule.unless());
    }

    private static String words(Collection<StateName> states) {
        return states.stream().map(StateName::words).collect(Collectors.joining(", "));
    }
}
