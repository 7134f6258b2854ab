package imr.reading.letter;

import imr.domain.CaseNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.Priority;
import imr.reading.text.WordLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a letter. Its grid comes out row by row or column by column, so labels wait in line and each value goes to the first label that
 * can have it.
 *
 * @param caseNumber {@code null} when the header has none
 */
record Header(@Nullable CaseNumber caseNumber, CaseDates dates, Priority priority) {
    private enum Label {
        CASE_NUMBER,
        INJURY,
        UR_DECISION,
        RECEIVED,
        ASSIGNED,
        DECISION,
        PRIORITY
    }

    private static final WordLists WORDS = WordLists.load(Header.class, "header-words.txt");

    private static final Pattern TOKEN = Pattern.compile("(?i)(?<number>CM\\d{2}-\\d{7})"
            + "|(?<date>\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|\\d{4}-\\d{2}-\\d{2})"
            + "|(?<priority>" + WORDS.anyOf("priority") + ")\\b"
            + "|(?<numberlabel>" + WORDS.anyOf("number") + ")"
            + "|(?<injury>" + WORDS.anyOf("injury") + ")"
            + "|(?<ur>" + WORDS.anyOf("utilization review") + ")"
            + "|(?<received>(?:IMR )?application(?:\\s+received)?(?:\\s+date)?\\b)"
            + "|(?<assigned>" + WORDS.anyOf("assigned") + ")"
            + "|(?<decision>" + WORDS.anyOf("decision") + "|dated\\s*:)"
            + "|(?<prioritylabel>priority\\s*:)");

    static Header of(String text) {
        Map<Label, String> values = new EnumMap<>(Label.class);
        Deque<Label> waiting = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("number") != null) give(token.group(), waiting, values, Label.CASE_NUMBER);
            else if (token.group("date") != null) give(token.group(), waiting, values, null);
            else if (token.group("priority") != null) give(token.group(), waiting, values, Label.PRIORITY);
            else waiting.add(label(token));
        }
        String number = values.get(Label.CASE_NUMBER);
        return new Header(
                number == null ? null : new CaseNumber(number.toUpperCase(Locale.ROOT)),
                new CaseDates(
                        date(values.get(Label.INJURY)),
                        null,
                        date(values.get(Label.UR_DECISION)),
                        date(values.get(Label.RECEIVED)),
                        date(values.get(Label.ASSIGNED)),
                        null,
                        date(values.get(Label.DECISION))),
                priority(values.get(Label.PRIORITY)));
    }

    private static Label label(Matcher token) {
        if (token.group("numberlabel") != null) return Label.CASE_NUMBER;
        if (token.group("injury") != null) return Label.INJURY;
        if (token.group("ur") != null) return Label.UR_DECISION;
        if (token.group("received") != null) return Label.RECEIVED;
        if (token.group("assigned") != null) return Label.ASSIGNED;
        return token.group("decision") != null ? Label.DECISION : Label.PRIORITY;
    }

    /** @param kind the label that alone can have the value, {@code null} for a date */
    private static void give(String value, Deque<Label> waiting, Map<Label, String> values, @Nullable Label kind) {
        for (Label label : waiting) {
            boolean fits = kind == null ? label != Label.CASE_NUMBER && label != Label.PRIORITY : label == kind;
            if (!fits) continue;
            waiting.remove(label);
            values.putIfAbsent(label, value);
            return;
        }
        if (kind == Label.CASE_NUMBER) values.putIfAbsent(kind, value);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) return null;
        String[] parts = text.split("[/-]");
        boolean iso = parts[0].length() == 4;
        try {
            return iso
                    ? LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]))
                    : LocalDate.of(number(parts[2]), number(parts[0]), number(parts[1]));
        } catch (DateTimeException e) {
            return null; // the letter has a slip; the case goes on without that date
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Priority priority(@Nullable String word) {
        if (word == null) return Priority.STANDARD;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "expedited" -> Priority.EXPEDITED;
            case "formulary" -> Priority.FORMULARY;
            default -> Priority.STANDARD;
        };
    }
}
