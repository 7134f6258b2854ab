package imr.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a case that law attaches something to; {@code null} where the application does not state one.
 *
 * @param injury              date of injury
 * @param request             date of the request for authorization; governs where a guideline order says so
 * @param urDecision          date of the utilization review denial or modification
 * @param applicationReceived date the application for review came in
 * @param assigned            date the case was assigned for review
 * @param recordsReceived     date the last record came in; the clock of Labor Code 4610.6(d) runs from it
 * @param decision            date that governs a decision: the date of assignment fixes it, a published letter's decision date states it
 */
public record CaseDates(
        @Nullable LocalDate injury,
        @Nullable LocalDate request,
        @Nullable LocalDate urDecision,
        @Nullable LocalDate applicationReceived,
        @Nullable LocalDate assigned,
        @Nullable LocalDate recordsReceived,
        @Nullable LocalDate decision) {}
