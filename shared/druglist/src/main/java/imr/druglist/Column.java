package imr.druglist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the published list, by the headings they have had; marks of footnotes do not count. */
enum Column {
    INGREDIENT("Drug Ingredient", true, "ingredient"),
    BRAND("Reference Brand Name", true, "referencebrand brandname"),
    FORM("Dosage Form", false, "form"),
    STANDING("Exempt / Non-Exempt", true, "exemptornonexempt"),
    SPECIAL_FILL("Special Fill", true, "specialfilldays"),
    PERIOPERATIVE_FILL("Peri-Op", true, "periopfill periopfilldays perioperativefill perioperativefilldays"),
    DRUG_CLASS("Drug Class", true, "class"),
    GUIDELINES("Reference in Guidelines", true, "referenceinmtusguidelines mtusguidelines guidelines");

    private final String heading;
    private final boolean required;
    private final String others;

    /** @param others other headings it has had, in letters alone, with spaces between them */
    Column(String heading, boolean required, String others) {
        this.heading = heading;
        this.required = required;
        this.others = others;
    }

    String heading() {
        return heading;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<Column> of(String heading) {
        String letters = letters(heading);
        return Arrays.stream(values())
                .filter(column -> letters(column.heading).equals(letters)
                        || List.of(column.others.split(" ")).contains(letters))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Column::heading).collect(Collectors.joining(", "));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
