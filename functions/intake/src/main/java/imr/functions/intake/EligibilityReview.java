package imr.functions.intake;

import imr.domain.Problem;
import imr.functions.intake.application.Application;
import imr.store.IntakeFindings;
import imr.store.WorkerApplication;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at an application whose files are known, and at what its worker applied for before. */
record EligibilityReview(Assembly assembly, ApplicationsOfWorker others) {
    /**
     * What was found.
     *
     * @param warnings for whoever uploaded it
     * @param findings for whoever decides; {@code null} while there is no application
     * @param entry    by which others of the worker find it; {@code null} where nothing identifies the worker
     */
    record Found(
            List<Problem> warnings,
            @Nullable IntakeFindings findings,
            @Nullable WorkerApplication entry) {
        static final Found NOTHING = new Found(List.of(), null, null);
    }

    Found of(UploadReview review) {
        Application application = review.application();
        if (application == null) return Found.NOTHING;
        WorkerApplication entry = ApplicationsOfWorker.entry(application, assembly.items(application))
                .orElse(null);
        ApplicationEligibility eligibility = ApplicationEligibility.of(
                application, Assembly.hasDecision(application, review.checks()), others.before(entry));
        return new Found(
                warnings(application, eligibility),
                new IntakeFindings(eligibility.warnings(), eligibility.stated(), entry == null ? null : entry.worker()),
                entry);
    }

    /** What was found when the upload was assembled stands, whatever others apply for since: the same event again changes nothing. */
    Found again(UploadReview review, @Nullable IntakeFindings before) {
        Application application = review.application();
        if (application == null || before == null) return of(review);
        return new Found(
                warnings(application, new ApplicationEligibility(before.warnings(), before.stated())), before, null);
    }

    private static List<Problem> warnings(Application application, ApplicationEligibility eligibility) {
        List<Problem> warnings = new ArrayList<>(eligibility.problems());
        warnings.addAll(StatedDates.warnings(application.priority(), application.dates()));
        return warnings;
    }
}
