package imr.domain.eligibility;

import imr.domain.CaseNumber;
import java.time.LocalDate;

/**
 * An application that went before: for the same treatment of the same employee, requested by the same physician or one of the same practice.
 *
 * @param urDecided date of the utilization review decision it was about; that decision stays in effect for 12 months (Labor Code 4610(k))
 */
public record EarlierReview(CaseNumber caseNumber, LocalDate urDecided) {}
