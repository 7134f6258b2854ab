package imr.functions.intake;

import imr.domain.CaseVersion;
import imr.domain.Problem;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentKind;
import imr.functions.intake.application.Application;
import imr.reading.item.ItemReader;
import imr.store.FileCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the case out of a complete upload. The same upload and version give the same case. */
final class Assembly {
    private final ItemReader items;

    Assembly(ItemReader items) {
        this.items = items;
    }

    CaseFile assemble(Application application, Map<String, FileCheck> checks, String uploadId, CaseVersion version) {
        List<Problem> problems = new ArrayList<>(eligibility(application, checks));
        application.files().forEach(file -> problems.addAll(check(checks, file.name())));
        return new CaseFile(
                application.caseNumber(),
                version,
                uploadId,
                application.priority(),
                application.dates(),
                application.employee(),
                application.requestingPhysician(),
                items.readAll(application.items()),
                Documents.of(application.files(), checks),
                problems);
    }

    /** What speaks against eligibility, once all files are known. */
    static List<Problem> eligibility(Application application, Map<String, FileCheck> checks) {
        boolean hasDecision = application.files().stream()
                .filter(file -> checks.containsKey(file.name()))
                .anyMatch(file -> Documents.of(file, checks).kind() == DocumentKind.UR_DECISION);
        return Eligibility.warnings(application, hasDecision);
    }

    private static List<Problem> check(Map<String, FileCheck> checks, String name) {
        FileCheck check = checks.get(name);
        if (check == null) return List.of();
        List<Problem> all = new ArrayList<>(check.problems());
        check.embedded().forEach(within -> all.addAll(within.problems()));
        return all;
    }
}
