package imr.functions.intake;

import imr.domain.Problem;
import imr.domain.casefile.CaseDocument;
import imr.functions.intake.application.AnnouncedFile;
import imr.store.FileCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A case rests on at least one medical record that can be read. Records that cannot be read are another thing than records that were not sent. */
final class MedicalRecord {
    private MedicalRecord() {}

    /**
     * What keeps a complete upload from being a case: causes first, in the order of the application.
     *
     * @param checks of all these files
     */
    static List<Problem> problems(List<AnnouncedFile> files, Map<String, FileCheck> checks) {
        if (files.stream().flatMap(file -> documents(file, checks)).anyMatch(MedicalRecord::isReadable))
            return List.of();
        List<Problem> problems = new ArrayList<>(files.stream()
                .filter(file -> Documents.of(file, checks).kind().isMedicalRecord())
                .map(file -> Objects.requireNonNull(checks.get(file.name()), "a complete upload is checked"))
                .flatMap(check -> Stream.concat(Stream.of(check), check.embedded().stream()))
                .flatMap(check -> check.problems().stream())
                .toList());
        problems.add(problems.isEmpty() ? notSent() : notReadable());
        return problems;
    }

    private static Stream<CaseDocument> documents(AnnouncedFile file, Map<String, FileCheck> checks) {
        return Stream.concat(Stream.of(Documents.of(file, checks)), Documents.within(file, checks).stream());
    }

    private static boolean isReadable(CaseDocument document) {
        return document.kind().isMedicalRecord() && document.unreadablePages().size() < document.pages();
    }

    private static Problem notSent() {
        return new Problem(
                "NO_MEDICAL_RECORD",
                "application.json#/files",
                "A determination cannot rest on the utilization review decision alone (8 CCR 9792.10.6(b)(2)); send medical records"
                        + " in a new upload.");
    }

    private static Problem notReadable() {
        return new Problem(
                "NO_READABLE_RECORD",
                "application.json#/files",
                "None of the medical records can be read, for the reasons named above; mend these files and upload them again, with"
                        + " an application that names them.");
    }
}
