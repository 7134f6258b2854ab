package imr.authoring;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Scope;
import java.time.LocalDate;
import java.util.List;

/** Whether one guideline would be selected where another was, on the same rung of the evidence search sequence. */
final class Precedence {
    private Precedence() {}

    /** @param day the first on which both could be in force, by whatever date */
    static boolean takesFrom(Guideline one, Guideline other, LocalDate day) {
        return one.rank() == other.rank()
                && one.active()
                && other.active()
                && meet(one.effective(), other.effective())
                && sharesBodyPart(one.scope(), other.scope(), day)
                && treatments(one.scope(), other.scope()).stream()
                        .anyMatch(treatment -> one.scope().closeness(treatment)
                                >= other.scope().closeness(treatment));
    }

    private static boolean meet(Interval a, Interval b) {
        return (a.to() == null || !a.to().isBefore(b.from())) && (b.to() == null || !b.to().isBefore(a.from()));
    }

    private static boolean sharesBodyPart(Scope one, Scope other, LocalDate day) {
        List<BodyPart> left = one.bodyParts().stream()
                .filter(part -> other.except().stream()
                        .noneMatch(except -> except.bodyParts().contains(part)
                                && except.during().contains(day)))
                .toList();
        if (left.isEmpty() && !one.bodyParts().isEmpty()) return false;
        return left.isEmpty() || other.bodyParts().isEmpty() || left.stream().anyMatch(other.bodyParts()::contains);
    }

    /** The treatments that both rule on, each by its narrower name. */
    private static List<TreatmentId> treatments(Scope one, Scope other) {
        return one.treatments().stream()
                .flatMap(a -> other.treatments().stream()
                        .filter(b -> a.isWithin(b) || b.isWithin(a))
                        .map(b -> a.isWithin(b) ? a : b))
                .toList();
    }
}
