package imr.functions.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import imr.api.Reply;
import imr.api.Request;
import imr.domain.CaseNumber;
import imr.domain.Problem;
import imr.json.Fields;
import imr.json.StrictJson;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.StatedFile;
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

/** Gives out addresses to upload to: each for one file of one case, with its size and digest, for a quarter of an hour. */
record Uploads(CaseStates states, UploadStore store, Clock clock) {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int LARGEST_BODY = 256 * 1024;
    private static final int MOST_FILES = 501;
    private static final int LONGEST_LINE = 200;

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
        List<StatedFile> wanted = files(fields);
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

    private static List<StatedFile> files(Fields fields) {
        List<StatedFile> wanted = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields file : fields.list("files", 1, MOST_FILES)) {
            StatedFile stated = StatedFile.read(file, names, true);
            // What an application says of a file beyond that.
            file.leave("kind", "dated", "author");
            file.done();
            if (stated != null) wanted.add(stated);
        }
        return wanted;
    }

    private UploadAddress address(CaseNumber caseNumber, String uploadId, StatedFile file) {
        return store.address(new UploadKey(caseNumber, uploadId, file.name()), file.size(), file.digest(), VALID);
    }
}
