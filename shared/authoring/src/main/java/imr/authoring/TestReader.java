package imr.authoring;

import static imr.authoring.syntax.MistakeKind.EMPTY_RANGE;
import static imr.authoring.syntax.MistakeKind.TEST_DOES_NOT_FIT;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_CODE;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_TEST;
import static imr.authoring.syntax.MistakeKind.WRONG_UNIT;

import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Units;
import imr.authoring.syntax.Yaml;
import imr.domain.Measure;
import imr.domain.Unit;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.FactType;
import imr.guidelines.library.VocabularyEntry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a comparison asks: {@code documented}, {@code at most 6 visits}, {@code between 3 and 6 weeks}, {@code is a, b}, {@code is not a}. */
final class TestReader {
    private static final String AMOUNT = "(\\d{1,9}(?:\\.\\d{1,6})?)";
    private static final Pattern BOUND = Pattern.compile("(at most|at least|less than|more than) " + AMOUNT + " (.+)");
    private static final Pattern BETWEEN = Pattern.compile("between " + AMOUNT + " and " + AMOUNT + " (.+)");

    private static final String IS = "is ";
    private static final String IS_NOT = "is not ";

    private final Mistakes mistakes;

    TestReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<FactTest> read(Yaml at, VocabularyEntry entry) {
        String text = at.text().orElse("").strip().replaceAll("\\s+", " ");
        Matcher bound = BOUND.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        if (text.equals("documented")) return Optional.of(new FactTest.Documented());
        if (text.equals("none documented")) return Optional.of(new FactTest.NoneDocumented());
        if (text.equals("ruled out"))
            return fits(at, text, entry, FactType.FLAG) ? Optional.of(new FactTest.RuledOut()) : Optional.empty();
        for (String word : List.of(IS_NOT, IS))
            if (text.startsWith(word))
                return fits(at, text, entry, FactType.CODE)
                        ? codes(at, entry, text.substring(word.length()))
                                .map(codes ->
                                        word.equals(IS) ? new FactTest.IsOneOf(codes) : new FactTest.IsNotOneOf(codes))
                        : Optional.empty();
        if (bound.matches()) return fits(at, text, entry, FactType.AMOUNT) ? bound(at, entry, bound) : Optional.empty();
        if (between.matches())
            return fits(at, text, entry, FactType.AMOUNT) ? between(at, entry, between) : Optional.empty();
        mistakes.unknown(UNKNOWN_TEST, at, text, List.of("documented", "none documented", "ruled out"));
        return Optional.empty();
    }

    private boolean fits(Yaml at, String text, VocabularyEntry entry, FactType asked) {
        if (entry.type() == asked) return true;
        String type = "type." + entry.type().name().toLowerCase(Locale.ROOT);
        String unit = entry.unit() == null ? "" : entry.unit().plural();
        mistakes.add(
                TEST_DOES_NOT_FIT, at, text, entry.id(), Messages.text(type), Messages.text(type + ".advice", unit));
        return false;
    }

    private Optional<FactTest> bound(Yaml at, VocabularyEntry entry, Matcher bound) {
        return unit(at, entry, bound.group(3)).map(unit -> {
            Measure measure = Measure.of(new BigDecimal(bound.group(2)), unit);
            return switch (bound.group(1)) {
                case "at most" -> new FactTest.Within(null, false, measure, false);
                case "less than" -> new FactTest.Within(null, false, measure, true);
                case "at least" -> new FactTest.Within(measure, false, null, false);
                default -> new FactTest.Within(measure, true, null, false);
            };
        });
    }

    private Optional<FactTest> between(Yaml at, VocabularyEntry entry, Matcher between) {
        BigDecimal low = new BigDecimal(between.group(1));
        BigDecimal high = new BigDecimal(between.group(2));
        if (low.compareTo(high) > 0) {
            mistakes.add(EMPTY_RANGE, at, low, high);
            return Optional.empty();
        }
        return unit(at, entry, between.group(3))
                .map(unit -> new FactTest.Within(Measure.of(low, unit), false, Measure.of(high, unit), false));
    }

    private Optional<Unit> unit(Yaml at, VocabularyEntry entry, String text) {
        Optional<Unit> unit = Units.of(text);
        Unit measured = entry.unit();
        if (measured == null) return Optional.empty();
        if (unit.isPresent() && unit.get().dimension() == measured.dimension()) return unit;
        mistakes.add(WRONG_UNIT, at, entry.id(), measured.plural(), text, Units.like(measured));
        return Optional.empty();
    }

    private Optional<List<String>> codes(Yaml at, VocabularyEntry entry, String text) {
        List<String> codes = Arrays.stream(text.split(",")).map(String::strip).toList();
        for (String code : codes)
            if (!entry.codes().isEmpty() && !entry.codes().contains(code)) {
                mistakes.unknown(UNKNOWN_CODE, at, code, entry.codes(), entry.id(), String.join(", ", entry.codes()));
                return Optional.empty();
            }
        return Optional.of(codes);
    }
}
