package imr.functions.intake.application;

import imr.domain.clock.Service;
import imr.domain.eligibility.Applicant;
import imr.domain.eligibility.Contested;
import imr.domain.eligibility.LiabilityDispute;
import imr.domain.eligibility.UrDecision;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an application was filed, as far as eligibility depends on it (Labor Code 4610.5(d)-(k)).
 *
 * @param served    when the utilization review decision was served; {@code null} where not stated, as the others
 * @param service   how
 * @param formSent  when the application form was sent, where it did not come with the decision
 * @param physician National Provider Identifier of the requesting physician
 */
public record Filing(
        boolean signed,
        Applicant applicant,
        Set<Contested> contested,
        UrDecision.Ruling ruling,
        @Nullable LocalDate served,
        @Nullable Service service,
        boolean formEnclosed,
        @Nullable LocalDate formSent,
        LiabilityDispute liability,
        boolean changeShown,
        @Nullable String physician) {
    /** As most are, and as one is taken that says nothing of it: signed by the employee, on medical necessity alone, with the form enclosed. */
    public static final Filing PLAIN = new Filing(
            true,
            new Applicant.Employee(),
            Set.of(Contested.MEDICAL_NECESSITY),
            UrDecision.Ruling.DENIED,
            null,
            null,
            true,
            null,
            new LiabilityDispute.None(),
            false,
            null);

    public Filing {
        contested = Set.copyOf(contested);
    }
}
