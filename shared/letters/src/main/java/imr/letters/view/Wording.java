package imr.letters.view;

import imr.domain.casefile.Amount;
import imr.domain.casefile.Priority;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Trigger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, numbers and closed sets as they stand in a letter. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private Wording() {}

    public static String day(@Nullable LocalDate date) {
        return date == null ? "Not stated" : DAY.format(date);
    }

    /** A text of ours with its dates written out. Never for words of the record, which stay as they are. */
    static String daysWrittenOut(String text) {
        return ISO_DAY.matcher(text).replaceAll(found -> DAY.format(LocalDate.parse(found.group())));
    }

    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A sentence as it goes on inside another: without its capital, unless that belongs to an abbreviation. */
    public static String inside(String text) {
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.startsWith("A "));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    public static String sentence(String text) {
        return ended(capital(text.strip()));
    }

    /** A text with a full stop, unless it ends as a sentence does. */
    public static String ended(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Ascending numbers, neighbours joined: {@code 1 to 4 and 7}. */
    static String runs(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) continue;
            if (i - from >= 2) runs.add(numbers.get(from) + " to " + numbers.get(i));
            else for (int each = from; each <= i; each++) runs.add(String.valueOf(numbers.get(each)));
            from = i + 1;
        }
        return list(runs);
    }

    public static String amount(Amount amount, String unstated) {
        return amount.isStated() ? amount.words() : unstated;
    }

    public static String of(Priority priority) {
        return switch (priority) {
            case STANDARD -> "Standard";
            case EXPEDITED -> "Expedited";
            case FORMULARY -> "Formulary";
        };
    }

    static String of(Rank rank) {
        return switch (rank) {
            case MTUS -> "1. MTUS";
            case ACOEM_ODG -> "2. ACOEM or ODG";
            case OTHER_GUIDELINE -> "3. Other guideline";
            case STUDY -> "4. Study";
            case LAW -> "Law";
        };
    }

    static String of(Trigger trigger) {
        return switch (trigger) {
            case REQUEST -> "the date of the request for authorization";
            case SERVICE -> "the date of service";
            case DECISION -> "the date of the decision";
            case INJURY -> "the date of injury";
        };
    }
}
