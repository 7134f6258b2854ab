package imr.functions.intake;

import imr.domain.Digest;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Employee;
import imr.domain.eligibility.EarlierReview;
import imr.functions.intake.application.Application;
import imr.store.CaseState;
import imr.store.CaseStates;
import imr.store.CaseStatus;
import imr.store.WorkerApplication;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a worker applied for before. By the claim number, or else by name and birth date; what an application says neither of, finds
 * nothing. Only digests of it are kept.
 */
final class ApplicationsOfWorker {
    private static final Comparator<WorkerApplication> AS_FILED = Comparator.comparing(
                    WorkerApplication::filed, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WorkerApplication::caseNumber);

    private final CaseStates states;

    ApplicationsOfWorker(CaseStates states) {
        this.states = states;
    }

    /** What others of the worker can find of this application; empty where nothing identifies the worker. */
    static Optional<WorkerApplication> entry(Application application, List<DisputedItem> items) {
        String physician = application.filing().physician();
        return worker(application.employee())
                .map(worker -> new WorkerApplication(
                        worker,
                        application.caseNumber(),
                        physician == null ? null : Digest.of("physician " + physician),
                        application.dates().injury(),
                        application.dates().applicationReceived(),
                        application.dates().urDecision(),
                        items.stream()
                                .map(ApplicationsOfWorker::treatment)
                                .distinct()
                                .toList()));
    }

    private static Optional<Digest> worker(Employee employee) {
        if (employee.claimNumber() != null)
            return Optional.of(
                    Digest.of("claim " + plain(employee.claimNumber()).replace(" ", "")));
        if (employee.name() == null || employee.birthDate() == null) return Optional.empty();
        return Optional.of(Digest.of("worker " + plain(employee.name()) + " " + employee.birthDate()));
    }

    /** Of what is asked for, not of how much: more visits of a therapy that was denied are the same treatment. */
    private static Digest treatment(DisputedItem item) {
        if (item.treatment().equals(TreatmentId.UNRECOGNIZED)) return Digest.of("text " + plain(item.text()));
        String parts = item.bodyParts().stream().map(Objects::toString).sorted().collect(Collectors.joining(" "));
        String drug = item.drug() == null ? "" : item.drug().name();
        return Digest.of("treatment %s %s %s %s".formatted(item.treatment(), parts, item.side(), plain(drug)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Reviews of one of the same treatments that went before; of a known other physician none. */
    List<EarlierReview> before(@Nullable WorkerApplication application) {
        if (application == null) return List.of();
        return states.applicationsOf(application.worker()).stream()
                .filter(other -> !other.caseNumber().equals(application.caseNumber()))
                .filter(other -> AS_FILED.compare(other, application) < 0)
                .filter(other -> isSamePhysician(other.physician(), application.physician()))
                .filter(other -> other.treatments().stream().anyMatch(application.treatments()::contains))
                .filter(other -> !endedOnTheSameDecision(other, application))
                .flatMap(
                        other -> Optional.ofNullable(other.decided())
                                .map(decided -> new EarlierReview(other.caseNumber(), decided))
                                .stream())
                .toList();
    }

    /** A person weighs the warning, so that an unknown physician may be the same. */
    private static boolean isSamePhysician(@Nullable Digest one, @Nullable Digest other) {
        return one == null || other == null || one.equals(other);
    }

    /** An application that was found ineligible may be filed again; what utilization review decided stays in effect all the same. */
    private boolean endedOnTheSameDecision(WorkerApplication other, WorkerApplication application) {
        return Objects.equals(other.decided(), application.decided())
                && states.find(other.caseNumber())
                        .map(CaseState::status)
                        .filter(status -> status == CaseStatus.CLOSED)
                        .isPresent();
    }
}
