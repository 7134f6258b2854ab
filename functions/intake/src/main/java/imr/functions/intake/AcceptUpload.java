package imr.functions.intake;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.casefile.FileNames;
import imr.functions.intake.application.Application;
import imr.functions.intake.application.ApplicationReader;
import imr.functions.intake.application.ApplicationReading;
import imr.json.CaseJson;
import imr.store.Artefact;
import imr.store.CaseFolder;
import imr.store.CaseKey;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.Changes;
import imr.store.StatedFile;
import imr.store.StoredFile;
import imr.store.StrayUpload;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an uploaded object. Whatever came, and in whatever order, the state of its upload is worked out anew from all that is there; the
 * object that completes it makes a case version of it. The same object again changes nothing.
 */
final class AcceptUpload {
    private final UploadStore uploads;
    private final CaseStore cases;
    private final CaseStates states;
    private final Assembly assembly;
    private final EligibilityReview eligibility;
    private final Clock clock;
    private final FileInspector inspector;

    AcceptUpload(UploadStore uploads, CaseStore cases, CaseStates states, Assembly assembly, Clock clock) {
        this(uploads, cases, states, assembly, clock, new FileInspector(false));
    }

    AcceptUpload(
            UploadStore uploads,
            CaseStore cases,
            CaseStates states,
            Assembly assembly,
            Clock clock,
            FileInspector inspector) {
        this.inspector = inspector;
        this.uploads = uploads;
        this.cases = cases;
        this.states = states;
        this.assembly = assembly;
        this.eligibility = new EligibilityReview(assembly, new ApplicationsOfWorker(states));
        this.clock = clock;
    }

    /** Gives back what became of the object, in words that may be logged: ids only. */
    String accept(String objectKey) {
        Optional<UploadKey> key = UploadKey.parse(objectKey);
        if (key.isPresent()) return accept(key.get());
        // A folder made in a console is an object without content, and nobody's upload.
        if (objectKey.endsWith("/")) return "folder";
        states.keep(new StrayUpload(
                clock.instant(),
                objectKey,
                new Problem(
                        "KEY_UNKNOWN",
                        "object key",
                        "Uploads go to uploads/{caseNumber}/{uploadId}/{file}; upload the file again to its case.")));
        return "stray " + Digest.of(objectKey).brief();
    }

    private String accept(UploadKey key) {
        open(key);
        Reviewed reviewed = Changes.make(states, () -> attempt(key));
        if (reviewed.upload == null) return key.caseNumber() + " " + key.uploadId() + " is gone";
        write(key, reviewed.upload, reviewed.review);
        return key.caseNumber() + " " + key.uploadId() + " " + reviewed.upload.status();
    }

    /** @param upload {@code null} when there is nothing there any more */
    private record Reviewed(@Nullable UploadState upload, UploadReview review) {}

    /** Opens the file and notes what was found, unless that was done before. */
    private void open(UploadKey key) {
        if (key.isApplication()) return;
        Optional<StoredFile> file = uploads.list(key.caseNumber(), key.uploadId()).stream()
                .filter(listed -> listed.name().equals(key.file()))
                .findFirst();
        if (file.isEmpty() || file.get().size() > StatedFile.LARGEST) return;
        boolean known = states.checks(key.caseNumber(), key.uploadId()).stream()
                .anyMatch(check -> check.name().equals(FileNames.composed(key.file()))
                        && check.etag().equals(file.get().etag()));
        if (known) return;
        uploads.read(key)
                .ifPresent(content ->
                        states.note(key.caseNumber(), key.uploadId(), inspector.inspect(key.file(), content)));
    }

    private Changes.Attempt<Reviewed> attempt(UploadKey key) {
        Optional<CaseFolder> folder = states.folder(key.caseNumber());
        List<StoredFile> files = uploads.list(key.caseNumber(), key.uploadId());
        SentApplication sent = application(key, files);
        UploadReview review =
                new UploadReview(sent.reading(), sent.digest(), files, states.checks(key.caseNumber(), key.uploadId()));
        if (files.isEmpty()) return new Changes.Attempt<>(Optional.empty(), new Reviewed(null, review));
        NextState next = new NextState(key, folder, review, eligibility, clock.instant());
        return new Changes.Attempt<>(next.change(), new Reviewed(next.upload(), review));
    }

    /** The application as it lies there, read; both {@code null} while there is none. */
    private record SentApplication(
            @Nullable ApplicationReading reading, @Nullable Digest digest) {
        static final SentApplication NONE = new SentApplication(null, null);
    }

    private SentApplication application(UploadKey key, List<StoredFile> files) {
        Optional<StoredFile> file = files.stream()
                .filter(f -> f.name().equals(UploadKey.APPLICATION))
                .findFirst();
        if (file.isEmpty()) return SentApplication.NONE;
        if (file.get().size() > StatedFile.LARGEST_APPLICATION)
            return new SentApplication(ApplicationReader.tooLarge(), null);
        return uploads.read(new UploadKey(key.caseNumber(), key.uploadId(), UploadKey.APPLICATION))
                .map(content -> new SentApplication(
                        ApplicationReader.read(content.bytes(), key.caseNumber(), CaseState.dayOf(clock.instant())),
                        Digest.of(content.bytes())))
                .orElse(SentApplication.NONE);
    }

    /** Writes the case of an assembled upload, unless it is there; also where an earlier attempt stopped just before. */
    private void write(UploadKey key, UploadState upload, UploadReview review) {
        Application application = review.application();
        if (upload.version() == null || application == null || review.isOfAnotherApplication(upload)) return;
        CaseKey place = new CaseKey(key.caseNumber(), upload.version(), Artefact.CASE);
        if (cases.exists(place)) return;
        cases.putIfAbsent(
                place,
                CaseJson.write(assembly.assemble(application, review.checks(), key.uploadId(), upload.version())));
    }
}
