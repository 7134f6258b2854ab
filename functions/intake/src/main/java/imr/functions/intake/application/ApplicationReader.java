package imr.functions.intake.application;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.functions.intake.application.ApplicationReading.Unusable;
import imr.functions.intake.application.ApplicationReading.Usable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads applications. What is wrong with one becomes problems with JSON pointers, all at once and never an exception. */
public final class ApplicationReader {
    public static final String FORMAT = "imr.application.v1";
    /** In bytes. */
    public static final int LARGEST = 1_000_000;

    private static final String FILE = "application.json";
    private static final int DEEPEST = 20;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ApplicationReader() {}

    /** @param expected the case number of the key it was uploaded under */
    public static ApplicationReading read(byte[] content, CaseNumber expected) {
        if (content.length > LARGEST) return tooLarge();
        JsonNode document;
        try {
            document = JSON.readTree(content);
        } catch (JsonProcessingException e) {
            return unusable(
                    "APPLICATION_NOT_JSON",
                    FILE + place(e.getLocation()),
                    "The application is not valid JSON from here on; correct it and upload it again.");
        } catch (IOException e) {
            return unusable(
                    "APPLICATION_NOT_JSON",
                    FILE,
                    "The application is not text in UTF-8; save it as UTF-8 and upload it again.");
        }
        Fields fields = Fields.of(document, FILE);
        Application application = new ApplicationFields(fields, expected).read();
        return application == null || !fields.problems().isEmpty()
                ? new Unusable(fields.problems())
                : new Usable(application);
    }

    /** For an application that is too large to be read at all. */
    public static ApplicationReading tooLarge() {
        return unusable(
                "APPLICATION_TOO_LARGE",
                FILE,
                "An application has at most 1 MB; leave records to the files it announces and upload it again.");
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static ApplicationReading unusable(String code, String place, String advice) {
        return new Unusable(List.of(new Problem(code, place, advice)));
    }
}
