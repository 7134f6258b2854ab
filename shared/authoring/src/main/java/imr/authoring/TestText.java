package imr.authoring;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a comparison asks: {@code documented}, {@code at most 6 visits}, {@code between 3 and 6 weeks}, {@code is a, b}. */
final class TestText {
    private static final Pattern BOUND =
            Pattern.compile("(at most|at least|less than|more than) (\\d+(?:\\.\\d+)?) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("between (\\d+(?:\\.\\d+)?) and (\\d+(?:\\.\\d+)?) (.+)");

    private final Mistakes mistakes;

    TestText(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<FactTest> read(Yaml at, VocabularyEntry entry) {
        String text = at.text().orElse("").strip();
        switch (text) {
            case "documented" -> {
                return Optional.of(new FactTest.Documented());
            }
            case "ruled out" -> {
                return Optional.of(new FactTest.RuledOut());
            }
            case "none documented" -> {
                return Optional.of(new FactTest.NoneDocumented());
            }
            default -> {}
        }
        if (text.startsWith("is ")) return codes(at, entry, text.substring(3));
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) return bound(at, entry, bound);
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            Optional<Unit> unit = unit(at, entry, between.group(3));
            BigDecimal low = new BigDecimal(between.group(1));
            BigDecimal high = new BigDecimal(between.group(2));
            if (low.compareTo(high) > 0) {
                mistakes.add(
                        "EMPTY_RANGE",
                        at,
                        "no amount lies between " + low + " and " + high,
                        "Put the smaller amount first.");
                return Optional.empty();
            }
            return unit.map(u -> new FactTest.Within(Measure.of(low, u), false, Measure.of(high, u), false));
        }
        mistakes.add(
                "UNKNOWN_TEST",
                at,
                "\"" + text + "\" is no comparison",
                "Write documented, ruled out, none documented, at most, at least, less than, more than, between … and …, or is ….");
        return Optional.empty();
    }

    private Optional<FactTest> bound(Yaml at, VocabularyEntry entry, Matcher bound) {
        Optional<Unit> unit = unit(at, entry, bound.group(3));
        if (unit.isEmpty()) return Optional.empty();
        Measure measure = Measure.of(new BigDecimal(bound.group(2)), unit.get());
        return Optional.of(
                switch (bound.group(1)) {
                    case "at most" -> new FactTest.Within(null, false, measure, false);
                    case "less than" -> new FactTest.Within(null, false, measure, true);
                    case "at least" -> new FactTest.Within(measure, false, null, false);
                    default -> new FactTest.Within(measure, true, null, false);
                });
    }

    private Optional<Unit> unit(Yaml at, VocabularyEntry entry, String text) {
        if (entry.type() != FactType.AMOUNT || entry.unit() == null) {
            mistakes.add(
                    "TEST_DOES_NOT_FIT",
                    at,
                    entry.id() + " is no amount, so it cannot be compared with one",
                    "Write documented, ruled out or none documented.");
            return Optional.empty();
        }
        Optional<Unit> unit = Units.of(text);
        if (unit.isEmpty() || unit.get().dimension() != entry.unit().dimension()) {
            mistakes.add(
                    "WRONG_UNIT",
                    at,
                    entry.id() + " is measured in " + entry.unit().plural() + ", not in \"" + text + "\"",
                    "Use " + units(entry.unit()) + ".");
            return Optional.empty();
        }
        return unit;
    }

    private static String units(Unit like) {
        return String.join(
                " or ",
                Arrays.stream(Unit.values())
                        .filter(u -> u.dimension() == like.dimension())
                        .map(Unit::plural)
                        .toList());
    }

    private Optional<FactTest> codes(Yaml at, VocabularyEntry entry, String text) {
        if (entry.type() != FactType.CODE) {
            mistakes.add(
                    "TEST_DOES_NOT_FIT",
                    at,
                    entry.id() + " has no codes",
                    "Write documented, ruled out or none documented.");
            return Optional.empty();
        }
        List<String> codes = Arrays.stream(text.split(",")).map(String::strip).toList();
        for (String code : codes)
            if (!entry.codes().isEmpty() && !entry.codes().contains(code)) {
                mistakes.add(
                        "UNKNOWN_CODE",
                        at,
                        "\"" + code + "\" is no code of " + entry.id(),
                        Suggestion.of(code, entry.codes(), "Use one of: " + String.join(", ", entry.codes()) + "."));
                return Optional.empty();
            }
        return Optional.of(new FactTest.IsOneOf(codes));
    }
}
