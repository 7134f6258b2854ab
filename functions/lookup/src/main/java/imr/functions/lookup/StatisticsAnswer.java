package imr.functions.lookup;

import imr.domain.TreatmentId;
import imr.domain.casefile.Priority;
import imr.store.MonthStatistics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a month. All of it but the departures can be counted in the published letters one by one, so no cell tells anything of a
 * worker that is not published; departures are told of a month as a whole, and not where they could be laid to a single determination.
 *
 * @param reviews    {@code null} when a treatment was asked for, since a case may be about several
 * @param departures {@code null} likewise, and when they are too few
 */
record StatisticsAnswer(
        YearMonth month,
        long items,
        long overturned,
        @Nullable BigDecimal overturnRate,
        List<OfTreatment> treatments,
        @Nullable List<OfPriority> reviews,
        @Nullable Departures departures) {
    /** The least number of items of which departures are told; a usual bound for published counts. */
    private static final int LEAST = 11;

    /** Items of a treatment. */
    record OfTreatment(
            TreatmentId treatment,
            long items,
            long overturned,
            @Nullable BigDecimal overturnRate) {}

    /**
     * Cases of a priority.
     *
     * @param medianDays from the request with its documents to the mailing of the determination; {@code null} where no case says
     */
    record OfPriority(
            Priority priority,
            long cases,
            long late,
            @Nullable BigDecimal medianDays) {}

    /** Items decided otherwise than recommended, among those for which there was a recommendation. */
    record Departures(
            long recommended, long departed, @Nullable BigDecimal rate) {}

    /** @param within only this treatment and those of its kind; {@code null} for all */
    static StatisticsAnswer of(MonthStatistics month, @Nullable TreatmentId within) {
        List<OfTreatment> treatments = month.treatments().entrySet().stream()
                .filter(entry -> within == null || entry.getKey().isWithin(within))
                .map(StatisticsAnswer::treatment)
                .toList();
        long items = treatments.stream().mapToLong(OfTreatment::items).sum();
        long overturned = treatments.stream().mapToLong(OfTreatment::overturned).sum();
        return new StatisticsAnswer(
                month.month(),
                items,
                overturned,
                rate(overturned, items),
                treatments,
                within == null ? reviews(month) : null,
                within == null && month.recommended() >= LEAST
                        ? new Departures(
                                month.recommended(), month.departed(), rate(month.departed(), month.recommended()))
                        : null);
    }

    private static OfTreatment treatment(Map.Entry<TreatmentId, MonthStatistics.OfTreatment> entry) {
        MonthStatistics.OfTreatment counted = entry.getValue();
        return new OfTreatment(
                entry.getKey(), counted.items(), counted.overturned(), rate(counted.overturned(), counted.items()));
    }

    private static List<OfPriority> reviews(MonthStatistics month) {
        return month.reviews().entrySet().stream()
                .map(entry -> new OfPriority(
                        entry.getKey(),
                        entry.getValue().cases(),
                        entry.getValue().late(),
                        days(entry.getValue().medianDays())))
                .toList();
    }

    private static @Nullable BigDecimal days(OptionalDouble median) {
        return median.isEmpty()
                ? null
                : BigDecimal.valueOf(median.getAsDouble()).setScale(1, RoundingMode.HALF_UP);
    }

    /** To a tenth of a percent. */
    private static @Nullable BigDecimal rate(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
