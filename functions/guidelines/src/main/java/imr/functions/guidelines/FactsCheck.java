package imr.functions.guidelines;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.Problem;
import imr.domain.casefile.DisputedItem;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Clause;
import imr.domain.fact.DocumentReading;
import imr.domain.fact.Fact;
import imr.domain.fact.SearchTerms;
import imr.domain.fact.ToldAmount;
import imr.json.Json;
import imr.json.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is wrong with facts that somebody sends, entry by entry, so that all of it is told at once. */
final class FactsCheck {
    static final String PLACE = "#/facts";

    /** The most items a case disputes. */
    private static final int MOST_ITEMS = 90;

    private static final Map<String, Class<?>> ENTRIES = new TreeMap<>(Map.of(
            "documents", DocumentReading.class,
            "items", DisputedItem.class,
            "clauses", Clause.class,
            "facts", Fact.class,
            "mentions", CaseRecord.Mention.class,
            "terms", SearchTerms.class,
            "amounts", ToldAmount.class,
            "authorized", ToldAmount.class));

    private FactsCheck() {}

    static List<Problem> problems(JsonNode sent, VocabularyCheck vocabulary) {
        List<Problem> problems =
                new ArrayList<>(FactsSchema.problems(new String(Json.write(sent), StandardCharsets.UTF_8), PLACE));
        problems.addAll(vocabulary.ids(sent, PLACE));
        if (!problems.isEmpty()) return problems;
        ENTRIES.forEach((list, type) -> values(sent.path(list), PLACE + "/" + list, type, problems));
        int items = sent.path("items").size();
        if (items == 0 || items > MOST_ITEMS)
            problems.add(new Problem(
                    "ITEMS_MISSING",
                    PLACE + "/items",
                    "Send the 1 to " + MOST_ITEMS
                            + " disputed items as understood; GET /cases/{caseNumber}/facts shows those of a case."));
        once(sent.path("items"), "number", PLACE + "/items", problems);
        once(sent.path("terms"), "fact", PLACE + "/terms", problems);
        once(sent.path("documents"), "id", PLACE + "/documents", problems);
        return problems;
    }

    /** Values that the schema lets through and that cannot be, such as a day that does not exist. */
    private static void values(JsonNode entries, String place, Class<?> type, List<Problem> problems) {
        for (int i = 0; i < entries.size(); i++)
            try {
                Json.read(entries.path(i), type);
            } catch (UnreadableDocument e) {
                problems.add(new Problem(
                        "FACTS_INVALID", place + "/" + i, "A value here cannot be: " + e.getMessage() + "."));
            }
    }

    private static void once(JsonNode entries, String key, String place, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++)
            if (!seen.add(entries.path(i).path(key).asText()))
                problems.add(new Problem(
                        "ENTRY_TWICE",
                        place + "/" + i + "/" + key,
                        "This entry is there twice; leave one of the two."));
    }
}
