package imr.druglist;

import imr.domain.Problem;
import imr.guidelines.formulary.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a drug. What is wrong with one is added to the problems. */
record DrugRow(Headings headings, TableRow row, List<Problem> problems) {
    /** No fill of the list comes near to more. */
    private static final int MOST_DAYS = 31;

    private static final Pattern DAYS = Pattern.compile("(?i)(\\d{1,4})(?:\\.0+)?(?: ?days?)?");
    private static final Pattern NONE = Pattern.compile("(?i)|[-–—]+|n/?a|no|none");

    String ingredient() {
        String ingredient = headings.text(row, Column.INGREDIENT);
        if (ingredient.isEmpty())
            problem("NO_INGREDIENT", Column.INGREDIENT, "The row names no drug; fill it in, or take the row out.");
        return ingredient;
    }

    Optional<Standing> standing() {
        String text =
                headings.text(row, Column.STANDING).replaceAll("[*†‡]+$", "").strip();
        Optional<Standing> standing =
                switch (text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
                    case "exempt" -> Optional.of(Standing.EXEMPT);
                    case "nonexempt" -> Optional.of(Standing.NON_EXEMPT);
                    default -> Optional.empty();
                };
        if (standing.isEmpty())
            problem(
                    "UNKNOWN_STANDING",
                    Column.STANDING,
                    (text.isEmpty() ? "The cell is empty" : "\"" + text + "\" is neither")
                            + "; it reads Exempt or Non-Exempt.");
        return standing;
    }

    /** The days of a fill, {@code null} where there is none. */
    @Nullable
    Integer days(Column column) {
        String text = headings.text(row, column);
        if (NONE.matcher(text).matches()) return null;
        Matcher matcher = DAYS.matcher(text);
        int days = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (days >= 1 && days <= MOST_DAYS) return days;
        problem(
                "BAD_DAYS",
                column,
                "\"" + text + "\" is no supply: a whole number of days from 1 to " + MOST_DAYS
                        + ", such as 4 days, or an empty cell.");
        return null;
    }

    @Nullable
    String optional(Column column) {
        String text = headings.text(row, column);
        return text.isEmpty() ? null : text;
    }

    List<String> guidelines() {
        return Stream.of(headings.text(row, Column.GUIDELINES).split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void problem(String code, Column column, String advice) {
        problems.add(new Problem(code, headings.place(row, column), advice));
    }
}
