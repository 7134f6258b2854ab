package imr.store;

import java.time.YearMonth;

/** Counts of what is published, kept up with each publication, so that reading them takes as long for a busy month as for a quiet one. */
public interface Statistics {
    MonthStatistics of(YearMonth month);
}
