package imr.domain.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole course of a case in one place: one {@link TransitionRule} for each {@link TransitionName}, read once from {@code transitions.txt}
 * beside this class. The machine, the picture and the tables follow from it.
 */
public final class TransitionTable {
    private static final String RESOURCE = "transitions.txt";
    private static final int COLUMNS = 6;
    private static final Map<TransitionName, TransitionRule> RULES = read();

    private TransitionTable() {}

    public static TransitionRule of(TransitionName name) {
        TransitionRule rule = RULES.get(name);
        if (rule == null) throw new IllegalStateException(RESOURCE + " has no line for " + name);
        return rule;
    }

    /** All rules in the order of a case's course. */
    public static Collection<TransitionRule> all() {
        return RULES.values();
    }

    private static Map<TransitionName, TransitionRule> read() {
        Map<TransitionName, TransitionRule> rules = new EnumMap<>(TransitionName.class);
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(TransitionTable::rule)
                .forEach(rule -> {
                    if (rules.put(rule.name(), rule) != null)
                        throw new IllegalStateException(RESOURCE + " has two lines for " + rule.name());
                });
        return Collections.unmodifiableMap(rules);
    }

    private static TransitionRule rule(String line) {
        List<String> cells =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        if (cells.size() != COLUMNS)
            throw new IllegalStateException(RESOURCE + ": six columns expected in \"" + line + "\"");
        List<String> where = List.of(cells.get(1).split(" unless "));
        return new TransitionRule(
                TransitionName.valueOf(cells.getFirst()),
                states(where.getFirst()),
                where.size() == 1 ? Set.of() : states(where.get(1)),
                cells.get(3).equals("-") ? null : StateName.valueOf(cells.get(3)),
                values(ActorRole.class, cells.get(2)),
                cells.get(4),
                cells.get(5));
    }

    private static Set<StateName> states(String cell) {
        return cell.equals("OPEN") ? StateName.open() : values(StateName.class, cell);
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, String cell) {
        Set<E> values = EnumSet.noneOf(type);
        for (String word : cell.split(" ")) values.add(Enum.valueOf(type, word));
        return values;
    }

    private static String text() {
        try (InputStream stream = TransitionTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) throw new IllegalStateException(RESOURCE + " is not where the class is");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
