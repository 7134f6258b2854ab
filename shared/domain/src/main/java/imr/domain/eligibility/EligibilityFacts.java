package imr.domain.eligibility;

import imr.domain.clock.Occurrences;
import imr.domain.clock.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application when its eligibility is looked at. Holds dates and codes only, nothing that names a person.
 *
 * @param filed          when it was filed: the day it was sent electronically or came in; {@code null} where not stated
 * @param signed         whether the form is signed
 * @param applicant      who filed it
 * @param contested      what it contests, at least one
 * @param injury         date of injury; {@code null} where not stated
 * @param requested      date of the request for authorization in dispute; {@code null} where not stated
 * @param formulary      whether the dispute is about the drug formulary
 * @param decision       the utilization review decision; {@code null} where none came with the application
 * @param liability      whether liability is disputed too
 * @param earlier        reviews of the same treatment that went before
 * @param changeShown    whether a change in the material facts since the earlier decision is documented
 */
public record EligibilityFacts(
        @Nullable LocalDate filed,
        boolean signed,
        Applicant applicant,
        Set<Contested> contested,
        @Nullable LocalDate injury,
        @Nullable LocalDate requested,
        boolean formulary,
        @Nullable UrDecision decision,
        LiabilityDispute liability,
        List<EarlierReview> earlier,
        boolean changeShown) {
    public EligibilityFacts {
        contested = Set.copyOf(contested);
        earlier = List.copyOf(earlier);
        if (contested.isEmpty()) throw new IllegalArgumentException("an application contests something");
    }

    /** What the application tells the clocks; where it does not say how a paper was sent, the shorter time is taken. */
    public Occurrences stated() {
        return FilingWindow.stated(decision, liability, Service.ELECTRONIC);
    }
}
