package imr.functions.intake;

import imr.domain.CaseVersion;
import imr.domain.Problem;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
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
        List<Problem> problems = new ArrayList<>(StatedDates.warnings(application.priority(), application.dates()));
        application.files().forEach(file -> problems.addAll(check(checks, file.name())));
        return new CaseFile(
                application.caseNumber(),
                version,
                uploadId,
                application.priority(),
                application.dates(),
                application.employee(),
                application.requestingPhysician(),
                items(application),
                Documents.of(application.files(), checks),
                problems);
    }

    /** The items in dispute, as understood. */
    List<DisputedItem> items(Application application) {
        return items.readAll(application.items());
    }

    /** Whether the utilization review decision is among the files, once all of them are known. */
    static boolean hasDecision(Application application, Map<String, FileCheck> checks) {
        return application.files().stream()
                .filter(file -> checks.containsKey(file.name()))
                .anyMatch(file -> Documents.of(file, checks).kind() == DocumentKind.UR_DECISION);
    }

    private static List<Problem> check(Map<String, FileCheck> checks, String name) {
        FileCheck check = checks.get(name);
        if (check == null) return List.of();
        List<Problem> all = new ArrayList<>(check.problems());
        check.embedded().forEach(within -> all.addAll(within.problems()));
        return all;
    }
}
