package imr.authoring.words;

import imr.domain.Measure;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import org.jspecify.annotations.Nullable;

/** Comparisons as guideline files write them. */
public final class TestWords {
    private TestWords() {}

    /** {@code at most 6 visits}. */
    public static String of(FactTest test) {
        return switch (test) {
            case FactTest.Documented documented -> "documented";
            case FactTest.RuledOut ruledOut -> "ruled out";
            case FactTest.NoneDocumented none -> "none documented";
            case FactTest.Within within -> bounds(within);
            case FactTest.IsOneOf(var codes) -> "is " + String.join(", ", codes);
            case FactTest.IsNotOneOf(var codes) -> "is not " + String.join(", ", codes);
        };
    }

    /** {@code treatment.tried(of item)}. */
    public static String of(FactQuery query) {
        StringBuilder qualifiers = new StringBuilder();
        append(qualifiers, "of", query.of());
        if (query.anyBody()) append(qualifiers, "body", "any");
        append(qualifiers, "drug", query.drug());
        append(qualifiers, "words", query.words());
        return qualifiers.isEmpty() ? query.fact().value() : query.fact() + "(" + qualifiers + ")";
    }

    private static void append(StringBuilder qualifiers, String word, @Nullable String value) {
        if (value == null) return;
        if (!qualifiers.isEmpty()) qualifiers.append(", ");
        qualifiers.append(word).append(' ').append(value);
    }

    private static String bounds(FactTest.Within within) {
        Measure low = within.low();
        Measure high = within.high();
        if (low != null && high != null && !within.lowOpen() && !within.highOpen())
            return "between " + low.low().toPlainString() + " and " + high.words();
        String floor = low == null ? "" : (within.lowOpen() ? "more than " : "at least ") + low.words();
        String ceiling = high == null ? "" : (within.highOpen() ? "less than " : "at most ") + high.words();
        return floor.isEmpty() || ceiling.isEmpty() ? floor + ceiling : floor + " and " + ceiling;
    }
}
