package imr.local.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DocumentKind;
import imr.reading.item.RawItem;
import imr.reading.letter.LetterImporter;
import imr.reading.letter.UndecidedLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A published letter as an upload: the application it must once have had, and its clinical case summary as the record. What the letter
 * decides is not in it, because the importer does not pass that on.
 */
final class Letter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUMMARY = "clinical-summary.txt";

    private Letter() {}

    /** @throws BadSource with what is wrong when the file is no letter */
    static Upload read(Path file) {
        try {
            LetterImporter.Imported imported = LetterImporter.read(Files.readAllBytes(file));
            if (imported.letter().isPresent()) return upload(imported.letter().get());
            throw new BadSource(file + ": "
                    + imported.problems().stream().map(Problem::advice).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Upload upload(UndecidedLetter letter) {
        byte[] summary = letter.summary().getBytes(StandardCharsets.UTF_8);
        byte[] application = application(letter, summary).toPrettyString().getBytes(StandardCharsets.UTF_8);
        return Upload.of(letter.caseNumber(), Map.of(CaseFolder.APPLICATION, application, SUMMARY, summary));
    }

    private static ObjectNode application(UndecidedLetter letter, byte[] summary) {
        ObjectNode application = JSON.createObjectNode();
        application.put("format", "imr.application.v1");
        application.put("caseNumber", letter.caseNumber().value());
        application.put("priority", letter.priority().name());
        application.set("dates", dates(letter.dates()));
        ArrayNode items = application.putArray("disputedItems");
        for (RawItem item : letter.items()) {
            ObjectNode node = items.addObject().put("text", item.text());
            if (item.administratorGuideline() != null)
                node.put("administratorGuideline", item.administratorGuideline());
        }
        application
                .putArray("files")
                .addObject()
                .put("name", SUMMARY)
                .put("size", summary.length)
                .put("sha256", Digest.of(summary).hex())
                .put("kind", DocumentKind.CLINICAL_SUMMARY.name());
        return application;
    }

    private static ObjectNode dates(CaseDates dates) {
        ObjectNode node = JSON.createObjectNode();
        put(node, "injury", dates.injury());
        put(node, "request", dates.request());
        put(node, "urDecision", dates.urDecision());
        put(node, "applicationReceived", dates.applicationReceived());
        put(node, "assigned", dates.assigned());
        put(node, "recordsReceived", dates.recordsReceived());
        put(node, "decision", dates.decision());
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable LocalDate date) {
        if (date != null) node.put(name, date.toString());
    }
}
