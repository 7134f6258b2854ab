package imr.guidelines.formulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of drugs as lists and requests write them, reduced to their ingredients so that both can be held side by side. */
public final class DrugNames {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:/|\\+|,|;|-|\\band\\b|\\bwith\\b)\\s*");

    /** Salts and forms of an ingredient, which requests seldom name. */
    private static final Set<String> SALTS = Set.of(
            "acetate",
            "besylate",
            "bitartrate",
            "calcium",
            "citrate",
            "epolamine",
            "fumarate",
            "hbr",
            "hcl",
            "hydrobromide",
            "hydrochloride",
            "magnesium",
            "maleate",
            "mesylate",
            "phosphate",
            "potassium",
            "sodium",
            "succinate",
            "sulfate",
            "tartrate",
            "tromethamine");

    private DrugNames() {}

    /** The ingredients of a name, without salts, in the order of the alphabet. A name that is a salt alone stays as it is. */
    public static SortedSet<String> ingredients(String name) {
        SortedSet<String> ingredients = new TreeSet<>();
        for (String part : BETWEEN.split(name.toLowerCase(Locale.ROOT).strip())) {
            List<String> words = List.of(part.strip().split("\\s+"));
            List<String> told =
                    words.stream().filter(word -> !SALTS.contains(word)).toList();
            String ingredient = String.join(" ", told.isEmpty() ? words : told);
            if (!ingredient.isBlank()) ingredients.add(ingredient);
        }
        return ingredients;
    }
}
