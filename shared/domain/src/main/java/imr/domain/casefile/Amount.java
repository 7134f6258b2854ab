package imr.domain.casefile;

import imr.domain.Measure;
import imr.domain.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much of a treatment is asked for or allowed: any of total, frequency, duration, tablets, refills, each at most once. Empty when
 * the text states none. A total that follows from frequency and duration is filled in by {@link #withTotal}.
 */
public record Amount(List<Measure> measures) {
    public static final Amount UNSTATED = new Amount(List.of());

    public Amount {
        measures = List.copyOf(measures);
        if (measures.stream().map(m -> m.unit().dimension()).distinct().count() != measures.size())
            throw new IllegalArgumentException("an amount has one measure of each dimension");
    }

    public static Amount of(Measure... measures) {
        return new Amount(List.of(measures));
    }

    /** The measure in the given unit, converted if need be. */
    public Optional<Measure> in(Unit unit) {
        for (Measure measure : measures) {
            Optional<Measure> converted = measure.in(unit);
            if (converted.isPresent()) return converted;
        }
        return Optional.empty();
    }

    public boolean isStated() {
        return !measures.isEmpty();
    }

    /** This amount with the visits that frequency times duration make, where no total is stated. */
    public Amount withTotal() {
        Optional<Measure> perWeek = in(Unit.PER_WEEK);
        Optional<Measure> weeks = in(Unit.WEEKS);
        if (in(Unit.VISITS).isPresent() || perWeek.isEmpty() || weeks.isEmpty()) return this;
        BigDecimal low = perWeek.get().low().multiply(weeks.get().low());
        BigDecimal high = perWeek.get().high().multiply(weeks.get().high());
        var all = new java.util.ArrayList<>(measures);
        all.addFirst(new Measure(low, high, Unit.VISITS));
        return new Amount(all);
    }

    /** In words, joined with commas; empty text when nothing is stated. */
    public String words() {
        return String.join(", ", measures.stream().map(Measure::words).toList());
    }
}
