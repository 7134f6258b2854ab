package imr.domain.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guideline in one edition, as letters and traces name it.
 *
 * @param label the name reviewers' letters use for it, such as {@code MTUS Acupuncture Treatment 2007}
 * @param from  first day it governs
 * @param to    last day it governs, {@code null} while in force
 */
public record GuidelineRef(
        String id,
        String title,
        String label,
        String citation,
        String edition,
        Rank rank,
        LocalDate from,
        @Nullable LocalDate to,
        Trigger trigger) {}
