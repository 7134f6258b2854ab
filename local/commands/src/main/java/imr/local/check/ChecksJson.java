package imr.local.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.checks.CheckResult;
import imr.checks.Place;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import java.util.List;

/** What the checks found as {@code imr.checks.v1}: codes, places and sentences, without the letters' words. */
final class ChecksJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChecksJson() {}

    static String of(List<CheckedLetter> letters) {
        ObjectNode document = JSON.createObjectNode().put("format", "imr.checks.v1");
        ArrayNode all = document.putArray("letters");
        for (CheckedLetter letter : letters) letter(letter, all.addObject());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can be written", e);
        }
    }

    private static void letter(CheckedLetter letter, ObjectNode node) {
        node.put("file", letter.name());
        letter.draft()
                .ifPresent(draft -> node.put("caseNumber", draft.caseNumber().value())
                        .put("items", draft.items().size())
                        .put("blocked", letter.isRefused()));
        ArrayNode faults = node.putArray("faults");
        for (CheckResult result : letter.results()) fault(result, faults.addObject());
        ArrayNode problems = node.putArray("problems");
        for (Problem problem : letter.problems())
            problems.addObject()
                    .put("code", problem.code())
                    .put("place", problem.place())
                    .put("advice", problem.advice());
    }

    private static void fault(CheckResult result, ObjectNode node) {
        node.put("code", result.code().name()).put("blocks", result.code().blocks());
        place(result.place(), node.putObject("place"));
        Place against = result.against();
        if (against != null) place(against, node.putObject("against"));
        node.put("wrong", result.wrong()).put("advice", result.advice());
    }

    private static void place(Place place, ObjectNode node) {
        node.put("section", place.section().name());
        ItemNumber item = place.item();
        if (item != null) node.put("item", item.value());
        if (place.sentence() > 0) node.put("sentence", place.sentence());
        node.put("start", place.start()).put("end", place.end());
    }
}
