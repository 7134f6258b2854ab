package imr.functions.intake;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.casefile.FileNames;
import imr.functions.intake.application.AnnouncedFile;
import imr.functions.intake.application.Application;
import imr.functions.intake.application.ApplicationReading;
import imr.reading.document.Limits;
import imr.store.FileCheck;
import imr.store.StatedFile;
import imr.store.StoredFile;
import imr.store.UploadKey;
import imr.store.UploadState;
import imr.store.UploadStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is there against what the application announces. A function of the files alone: the order they came in, and how often it is
 * asked, make no difference.
 */
final class UploadReview {
    private final @Nullable Application application;
    private final @Nullable Digest applicationDigest;
    private final Map<String, StoredFile> stored;
    private final Map<String, FileCheck> checks;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /**
     * @param reading {@code null} while there is no application, as its digest
     * @param checks  what was found in the files that were opened
     */
    UploadReview(
            @Nullable ApplicationReading reading,
            @Nullable Digest applicationDigest,
            List<StoredFile> stored,
            List<FileCheck> checks) {
        this.applicationDigest = applicationDigest;
        // Some systems take letters with accents apart in the names of files; of two that differ in that alone the
        // composed one counts.
        this.stored = stored.stream()
                .collect(Collectors.toMap(
                        file -> FileNames.composed(file.name()),
                        Function.identity(),
                        (one, other) -> FileNames.composed(one.name()).equals(one.name()) ? one : other));
        this.checks = new HashMap<>();
        // What was found in an earlier content of a file says nothing of the present one.
        for (FileCheck check : checks) {
            StoredFile file = this.stored.get(check.name());
            if (file != null && file.etag().equals(check.etag())) this.checks.put(check.name(), check);
        }
        this.application = reading instanceof ApplicationReading.Usable usable ? usable.application() : null;
        if (reading == null) missing.add(UploadKey.APPLICATION);
        if (reading instanceof ApplicationReading.Unusable unusable) problems.addAll(unusable.problems());
        if (application != null) review(application);
    }

    private void review(Application announcing) {
        Set<String> announced = new HashSet<>();
        for (AnnouncedFile file : announcing.files()) {
            announced.add(file.name());
            review(file);
        }
        stored.keySet().stream()
                .sorted()
                .filter(name -> !announced.contains(name) && !name.equals(UploadKey.APPLICATION))
                .forEach(name -> warnings.add(new Problem(
                        "FILE_NOT_ANNOUNCED",
                        name,
                        "The application does not name this file, so it is not part of the case; add it in a new upload whose"
                                + " application names it.")));
        if (!missing.isEmpty() || !problems.isEmpty()) return;
        long text = announced.stream()
                .map(checks::get)
                .filter(Objects::nonNull)
                .mapToLong(FileCheck::text)
                .sum();
        if (text > Limits.CASE_CHARACTERS)
            problems.add(new Problem(
                    "RECORD_TOO_LARGE",
                    "application.json#/files",
                    String.format(
                            Locale.ROOT,
                            "The files hold %,d characters of text, and a case at most %,d, some 2,000 full pages; leave out"
                                    + " copies and what does not bear on the dispute, and send the rest in a new upload.",
                            text,
                            Limits.CASE_CHARACTERS)));
        List<Problem> unread = MedicalRecord.problems(announcing.files(), checks);
        problems.addAll(unread);
        warnings.removeAll(unread);
    }

    private void review(AnnouncedFile announced) {
        StoredFile file = stored.get(announced.name());
        if (file == null) {
            missing.add(announced.name());
            return;
        }
        if (file.size() > StatedFile.LARGEST) {
            problems.add(new Problem(
                    "FILE_TOO_LARGE",
                    announced.name(),
                    "A file has at most 64 MB; split it and upload the parts with an application that names them."));
            return;
        }
        if (file.size() != announced.size()) {
            problems.add(new Problem(
                    "SIZE_MISMATCH",
                    announced.name(),
                    "The file has " + file.size() + " bytes, the application announces " + announced.size()
                            + "; upload the file again, or an application with its size and digest."));
            return;
        }
        FileCheck check = checks.get(announced.name());
        if (check == null) missing.add(announced.name());
        else if (!check.digest().equals(announced.digest()))
            problems.add(new Problem(
                    "DIGEST_MISMATCH",
                    announced.name(),
                    "The file is not the one the application announces; upload the file again, or an application with its"
                            + " digest."));
        else if (check.pages() == 0) problems.addAll(check.problems());
        else {
            warnings.addAll(check.problems());
            check.embedded().forEach(within -> warnings.addAll(within.problems()));
        }
    }

    /** The application, once it can be used. */
    @Nullable
    Application application() {
        return application;
    }

    boolean isComplete() {
        return application != null && problems.isEmpty() && missing.isEmpty();
    }

    /** Of the application as it lies there now. */
    @Nullable
    Digest applicationDigest() {
        return applicationDigest;
    }

    /** Whether an upload was assembled from another application than the one that lies there now. */
    boolean isOfAnotherApplication(@Nullable UploadState assembled) {
        Digest before = assembled == null ? null : assembled.assembledFrom();
        return before != null && !before.equals(applicationDigest);
    }

    /** What keeps nobody from going on. */
    List<Problem> warnings() {
        return warnings;
    }

    /** What was found in the files, by name. */
    Map<String, FileCheck> checks() {
        return checks;
    }

    /** The state of an upload that is not assembled. */
    UploadState state(String uploadId) {
        UploadStatus status = problems.isEmpty() ? UploadStatus.WAITING : UploadStatus.REJECTED;
        return new UploadState(uploadId, status, problems, warnings, missing, null);
    }

    /** The state of an upload that was assembled: what came to be wrong with it afterwards does not undo that, but is said. */
    UploadState stateAfter(UploadState assembled, EligibilityReview.Found found) {
        // What the assembled application said stands; the present one says nothing of the case.
        if (isOfAnotherApplication(assembled)) return assembled.warningOnce(changed(UploadKey.APPLICATION));
        List<Problem> all = new ArrayList<>(found.warnings());
        all.addAll(warnings);
        problems.forEach(problem -> all.add(changed(problem.place())));
        missing.forEach(name -> all.add(changed(name)));
        return new UploadState(
                assembled.uploadId(),
                UploadStatus.ASSEMBLED,
                assembled.problems(),
                all,
                List.of(),
                assembled.version(),
                assembled.assembledFrom(),
                found.findings() == null ? assembled.findings() : found.findings());
    }

    private static Problem changed(String place) {
        return new Problem(
                "CHANGED_AFTER_ASSEMBLY",
                place,
                "This was changed after the case was assembled and has no effect on it; send it in a new upload.");
    }
}
