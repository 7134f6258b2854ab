package imr.functions.lookup;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.json.Json;
import imr.json.UnreadableDocument;
import imr.store.CaseStates;
import imr.store.UploadAddress;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStatus;
import imr.store.UploadStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives out addresses to upload to: each for one file of one case, with its size and digest, for a quarter of an hour. */
record Uploads(CaseStates states, UploadStore store) {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int LARGEST_BODY = 256 * 1024;
    private static final int MOST_FILES = 501;
    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final long LARGEST_APPLICATION = 1_000_000;

    /** The body of a request. */
    record Wanted(@Nullable List<@Nullable WantedFile> files) {}

    /** A file that is to be uploaded. */
    record WantedFile(
            @Nullable String name,
            @Nullable Long size,
            @Nullable String sha256) {}

    /** The answer. */
    record Addresses(CaseNumber caseNumber, String uploadId, List<UploadAddress> files) {}

    Reply addresses(CaseNumber caseNumber, Request request) {
        String uploadId = request.parameter("uploadId");
        if (!UploadKey.isUploadId(uploadId))
            return Reply.problem(
                    400, "UPLOAD_ID_INVALID", "An upload id has 1 to 64 letters, digits, dashes and underscores.");
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
        List<Problem> problems = new ArrayList<>();
        List<WantedFile> files = files(request, problems);
        if (!problems.isEmpty())
            return Reply.problem(
                    400,
                    new Reply.Refused(
                            "REQUEST_INVALID",
                            "The files that are to be uploaded cannot be read from the request.",
                            problems));
        return Reply.json(new Addresses(
                caseNumber,
                uploadId,
                files.stream().map(file -> address(caseNumber, uploadId, file)).toList()));
    }

    private static List<WantedFile> files(Request request, List<Problem> problems) {
        List<@Nullable WantedFile> files = null;
        try {
            files = Json.read(request.body(), Wanted.class).files();
        } catch (UnreadableDocument e) {
            // Said below, as for a body without files.
        }
        if (files == null || files.isEmpty() || files.size() > MOST_FILES) {
            problems.add(new Problem(
                    "FIELD_WRONG",
                    "#/files",
                    "Send {\"files\": [{\"name\": ..., \"size\": ..., \"sha256\": ...}]} with 1 to " + MOST_FILES
                            + " files."));
            return List.of();
        }
        Set<String> names = new HashSet<>();
        List<WantedFile> wanted = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            WantedFile file = Objects.requireNonNullElse(files.get(i), new WantedFile(null, null, null));
            check(file, "#/files/" + i, names, problems);
            wanted.add(file);
        }
        return wanted;
    }

    private static void check(WantedFile file, String place, Set<String> names, List<Problem> problems) {
        String name = file.name();
        if (name == null || !UploadKey.isFile(name) || !names.add(name))
            problems.add(new Problem(
                    "FILE_NAME_INVALID",
                    place + "/name",
                    "A file has a name of its own, without slashes and control characters."));
        long most = UploadKey.APPLICATION.equals(name) ? LARGEST_APPLICATION : LARGEST_FILE;
        if (file.size() == null || file.size() < 0 || file.size() > most)
            problems.add(new Problem("FIELD_WRONG", place + "/size", "This is a whole number from 0 to " + most + "."));
        if (file.sha256() == null || !Digest.isValid(file.sha256()))
            problems.add(new Problem(
                    "DIGEST_INVALID",
                    place + "/sha256",
                    "This is a SHA-256 digest in 64 lower-case hexadecimal digits."));
    }

    private UploadAddress address(CaseNumber caseNumber, String uploadId, WantedFile file) {
        String name = Objects.requireNonNull(file.name(), "checked");
        long size = Objects.requireNonNull(file.size(), "checked");
        Digest digest = new Digest(Objects.requireNonNull(file.sha256(), "checked"));
        return store.address(new UploadKey(caseNumber, uploadId, name), size, digest, VALID);
    }
}
