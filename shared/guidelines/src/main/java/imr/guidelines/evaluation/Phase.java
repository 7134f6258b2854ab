package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The phase of the complaint: acute below 30 days, subacute to 90, chronic above; postoperative within six months of an operation of the
 * region. By the duration of the symptom where the record tells it; the time since the injury only stands in.
 */
final class Phase {
    static final FactId ID = new FactId("case.phase");

    private static final FactId DURATION = new FactId("case.symptom-duration");
    private static final FactId SINCE_INJURY = new FactId("case.time-since-injury");
    private static final FactId OPERATED = new FactId("case.surgery-date");
    private static final FactId REQUEST_POSTOPERATIVE = new FactId("request.postoperative");
    private static final BigDecimal SUBACUTE = BigDecimal.valueOf(30);
    private static final BigDecimal CHRONIC = BigDecimal.valueOf(90);
    private static final int MONTHS = 6;

    private Phase() {}

    static Optional<Fact> of(CaseDates dates, DisputedItem item, List<Fact> facts) {
        LocalDate request = GoverningDate.dateOf(Trigger.REQUEST, dates, item);
        Fact operated = null;
        Fact asked = null;
        Fact longest = null;
        Fact sinceInjury = null;
        for (Fact fact : facts) {
            if (!CaseFacts.isSaid(fact)) continue;
            if (fact.id().equals(OPERATED) && CaseFacts.isOf(item, fact)) operated = later(operated, fact, request);
            else if (fact.id().equals(REQUEST_POSTOPERATIVE)) asked = fact;
            else if (fact.id().equals(DURATION) && CaseFacts.isOf(item, fact)) longest = longer(longest, fact);
            else if (fact.id().equals(SINCE_INJURY)) sinceInjury = fact;
        }
        boolean recent = operated != null
                && request != null
                && !day(operated).plusMonths(MONTHS).isBefore(request);
        // A request that calls itself postoperative is believed unless the record dates the operation otherwise.
        if (recent || (asked != null && operated == null)) return phase("postoperative", operated, asked);
        Fact duration = longest == null ? sinceInjury : longest;
        if (duration == null) return Optional.empty();
        BigDecimal days = days(duration);
        String phase = days.compareTo(SUBACUTE) < 0 ? "acute" : days.compareTo(CHRONIC) <= 0 ? "subacute" : "chronic";
        return phase(phase, duration, null);
    }

    private static Optional<Fact> phase(String phase, @Nullable Fact by, @Nullable Fact and) {
        List<Fact> from = new ArrayList<>();
        if (by != null) from.add(by);
        if (and != null) from.add(and);
        return Optional.of(CaseFacts.derived(ID, new FactValue.Code(phase), from));
    }

    private static @Nullable Fact later(@Nullable Fact known, Fact fact, @Nullable LocalDate request) {
        if (!(fact.value() instanceof FactValue.Day(LocalDate day)) || (request != null && day.isAfter(request)))
            return known;
        return known == null || day.isAfter(day(known)) ? fact : known;
    }

    private static LocalDate day(Fact fact) {
        return fact.value() instanceof FactValue.Day(LocalDate day) ? day : LocalDate.MIN;
    }

    private static @Nullable Fact longer(@Nullable Fact known, Fact fact) {
        return known == null || days(fact).compareTo(days(known)) > 0 ? fact : known;
    }

    private static BigDecimal days(Fact fact) {
        return fact.value() instanceof FactValue.Amount(Measure measure)
                ? measure.in(Unit.DAYS).map(Measure::high).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
