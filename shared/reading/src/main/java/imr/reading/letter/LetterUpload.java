package imr.reading.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.Digest;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DocumentKind;
import imr.reading.item.RawItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A letter as an upload that goes through the ordinary pipeline: the application it must once have had ({@code imr.application.v1}), and its
 * clinical case summary as the record. The same letter always gives the same bytes.
 */
final class LetterUpload {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LetterUpload() {}

    /** The files by name. */
    static SortedMap<String, byte[]> of(UndecidedLetter letter) {
        byte[] summary = letter.summary().replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            files.put(
                    "application.json",
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(application(letter, summary)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can be written", e);
        }
        files.put(UndecidedLetter.SUMMARY, summary);
        return files;
    }

    private static ObjectNode application(UndecidedLetter letter, byte[] summary) {
        ObjectNode application = JSON.createObjectNode();
        application.put("format", "imr.application.v1");
        application.put("caseNumber", letter.caseNumber().value());
        application.put("priority", letter.priority().name());
        dates(letter.dates(), application.putObject("dates"));
        ArrayNode items = application.putArray("disputedItems");
        for (RawItem item : letter.items()) {
            ObjectNode node = items.addObject().put("text", item.text());
            String guideline = item.administratorGuideline();
            if (guideline != null) node.put("administratorGuideline", guideline);
        }
        application
                .putArray("files")
                .addObject()
                .put("name", UndecidedLetter.SUMMARY)
                .put("size", summary.length)
                .put("sha256", Digest.of(summary).hex())
                .put("kind", DocumentKind.CLINICAL_SUMMARY.name());
        return application;
    }

    private static void dates(CaseDates dates, ObjectNode node) {
        put(node, "injury", dates.injury());
        put(node, "request", dates.request());
        put(node, "urDecision", dates.urDecision());
        put(node, "applicationReceived", dates.applicationReceived());
        put(node, "assigned", dates.assigned());
        put(node, "recordsReceived", dates.recordsReceived());
        put(node, "decision", dates.decision());
    }

    private static void put(ObjectNode node, String name, @Nullable LocalDate date) {
        if (date != null) node.put(name, date.toString());
    }
}
