package imr.functions.intake.application;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.functions.intake.application.ApplicationReading.Unusable;
import imr.functions.intake.application.ApplicationReading.Usable;
import imr.json.Fields;
import imr.json.StrictJson;
import imr.store.StatedFile;
import java.time.LocalDate;
import java.util.List;

/** Reads applications. What is wrong with one becomes problems with JSON pointers, all at once and never an exception. */
public final class ApplicationReader {
    public static final String FORMAT = "imr.application.v1";
    private static final String FILE = "application.json";

    private ApplicationReader() {}

    /**
     * @param expected the case number of the key it was uploaded under
     * @param today    no date that an application states lies after it
     */
    public static ApplicationReading read(byte[] content, CaseNumber expected, LocalDate today) {
        if (content.length > StatedFile.LARGEST_APPLICATION) return tooLarge();
        return switch (StrictJson.read(content)) {
            case StrictJson.Document(var document) -> read(document, expected, today);
            case StrictJson.NoJson(var place, var twice)
            when place.isEmpty() ->
                unusable(
                        "APPLICATION_NOT_JSON",
                        FILE,
                        "The application is not text in UTF-8; save it as UTF-8 and upload it again.");
            case StrictJson.NoJson(var place, var twice)
            when twice ->
                unusable(
                        "FIELD_TWICE",
                        FILE + ", " + place,
                        "A field stands here a second time; leave one of the two and upload the application again.");
            case StrictJson.NoJson(var place, var twice) ->
                unusable(
                        "APPLICATION_NOT_JSON",
                        FILE + ", " + place,
                        "The application is not valid JSON from here on; correct it and upload it again.");
        };
    }

    private static ApplicationReading read(JsonNode document, CaseNumber expected, LocalDate today) {
        Fields fields = Fields.of(document, FILE, today);
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

    private static ApplicationReading unusable(String code, String place, String advice) {
        return new Unusable(List.of(new Problem(code, place, advice)));
    }
}
