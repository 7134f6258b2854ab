package imr.functions.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.json.Fields;
import imr.json.StrictJson;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.UploadAddress;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.UploadStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives out addresses to upload to: each for one file of one case, with its size and digest, for a quarter of an hour. */
record Uploads(CaseStates states, UploadStore store, Clock clock) {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int LARGEST_BODY = 256 * 1024;
    private static final int MOST_FILES = 501;
    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final long LARGEST_APPLICATION = 1_000_000;
    private static final int LONGEST_LINE = 200;

    /** A file that is to be uploaded. */
    private record Wanted(String name, long size, Digest digest) {}

    /** The answer. */
    record Addresses(CaseNumber caseNumber, String uploadId, List<UploadAddress> files) {}

    Reply addresses(CaseNumber caseNumber, Request request) {
        String uploadId = request.parameter("uploadId");
        if (request.body().length > LARGEST_BODY)
            return Reply.problem(
                    413, "REQUEST_TOO_LARGE", "The request has at most 256 KB; files go to the addresses it asks for.");
        boolean closed = states.upload(caseNumber, uploadId)
                .map(UploadState::status)
                .filter(UploadStatus.ASSEMBLED::equals)
                .isPresent();
        if (closed)
            return Reply.problem(
                    409, "UPLOAD_CLOSED", "This upload is complete and was made into a case; start a new one.");
        return switch (StrictJson.read(request.body())) {
            case StrictJson.NoJson no ->
                Reply.problem(400, "REQUEST_INVALID", "The body is not JSON.", List.of(of(no)));
            case StrictJson.Document(var body) -> addresses(caseNumber, uploadId, body);
        };
    }

    private static Problem of(StrictJson.NoJson no) {
        String place = no.place().isEmpty() ? "#" : "#, " + no.place();
        return no.fieldTwice()
                ? new Problem("FIELD_TWICE", place, "A field stands here a second time; leave one of the two.")
                : new Problem("BODY_NOT_JSON", place, "From here on this is no JSON in UTF-8; correct it.");
    }

    private Reply addresses(CaseNumber caseNumber, String uploadId, JsonNode body) {
        Fields fields = Fields.of(body, "", CaseState.dayOf(clock.instant()));
        // An application may be sent as it is: it names the files, and the rest of it is for intake.
        fields.leave("format", "priority", "dates", "employee", "requestingPhysician", "disputedItems");
        String stated = fields.optional("caseNumber", LONGEST_LINE);
        if (stated != null && !stated.equals(caseNumber.value()))
            fields.problem(
                    "CASE_NUMBER_MISMATCH",
                    fields.at("caseNumber"),
                    "The body is about another case than the address; correct one of the two.");
        List<Wanted> wanted = files(fields);
        fields.done();
        if (!fields.problems().isEmpty())
            return Reply.problem(
                    400,
                    "REQUEST_INVALID",
                    "The files that are to be uploaded cannot be read from the body. Send {\"files\": [{\"name\": ...,"
                            + " \"size\": ..., \"sha256\": ...}]}, or the application as it is.",
                    fields.problems());
        return Reply.json(new Addresses(
                caseNumber,
                uploadId,
                wanted.stream().map(file -> address(caseNumber, uploadId, file)).toList()));
    }

    private static List<Wanted> files(Fields fields) {
        List<Wanted> wanted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields file : fields.list("files", 1, MOST_FILES)) {
            String name = name(file, names);
            long most = UploadKey.APPLICATION.equals(name) ? LARGEST_APPLICATION : LARGEST_FILE;
            Long size = file.wholeNumber("size", most);
            Digest digest = digest(file);
            // What an application says of a file beyond that.
            file.leave("kind", "dated", "author");
            file.done();
            if (name != null && size != null && digest != null) wanted.add(new Wanted(name, size, digest));
        }
        return wanted;
    }

    private static @Nullable String name(Fields file, Set<String> names) {
        String name = file.required("name", LONGEST_LINE);
        if (name == null) return null;
        if (!UploadKey.isFile(name))
            file.problem(
                    "FILE_NAME_INVALID",
                    file.at("name"),
                    "A file name has no slash and no character that cannot be seen; rename the file.");
        else if (!names.add(name))
            file.problem(
                    "FILE_NAME_TWICE", file.at("name"), "Every file has a name of its own; rename one of the two.");
        return name;
    }

    private static @Nullable Digest digest(Fields file) {
        String text = file.required("sha256", LONGEST_LINE);
        if (text == null) return null;
        if (Digest.isValid(text)) return new Digest(text);
        file.problem(
                "DIGEST_INVALID", file.at("sha256"), "This is a SHA-256 digest in 64 lower-case hexadecimal digits.");
        return null;
    }

    private UploadAddress address(CaseNumber caseNumber, String uploadId, Wanted file) {
        return store.address(new UploadKey(caseNumber, uploadId, file.name()), file.size(), file.digest(), VALID);
    }
}
