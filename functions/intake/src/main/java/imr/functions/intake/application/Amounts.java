package imr.functions.intake.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Amounts in the words of a request that nobody can have meant: below zero, or beyond anything that is prescribed. What the words mean is for the
 * reader of requests; here they are only kept from meaning something else.
 */
final class Amounts {
    private static final String UNIT =
            "\\s*(?:-\\s*)?(?:visits?|sessions?|treatments?|times?|x\\b|per\\b|days?|weeks?|months?|hours?|units?"
                    + "|tab(?:let)?s?\\b|cap(?:sule)?s?\\b|pills?|patch(?:es)?|refills?|injections?|levels?|mg\\b|mcg\\b|ml\\b)";
    /** A sign right before its number; after a number, as in "6 -8 visits" and "L4 -5", it makes a range. */
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?:^|(?<=[\\s(,;:#]))(?<!\\d\\s{0,3})[-−]\\d+(?:[.,]\\d+)*" + UNIT, Pattern.CASE_INSENSITIVE);

    private static final Pattern TOO_LARGE = Pattern.compile(
            "(?<![\\d.,-])\\d(?:,?\\d){6,}(?:\\.\\d+)?" + UNIT + "|(?:#|qty\\.?:?|quantity:?|\\bx)\\s*\\d(?:,?\\d){6,}",
            Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    /** Advice by code; empty when there is nothing to say. */
    static Map<String, String> refused(String text) {
        Map<String, String> refused = new LinkedHashMap<>();
        if (NEGATIVE.matcher(text).find())
            refused.put(
                    "AMOUNT_NEGATIVE",
                    "An amount of this item is below zero; write the number that was requested, and a dash apart from it.");
        if (TOO_LARGE.matcher(text).find())
            refused.put(
                    "AMOUNT_TOO_LARGE",
                    "An amount of this item has more than six digits, which nothing that is prescribed has; write the number"
                            + " that was requested.");
        return refused;
    }
}
