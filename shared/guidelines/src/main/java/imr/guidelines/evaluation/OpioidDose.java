package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Drug;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The opioids of a day in milligrams of morphine: strength times number of each drug, the request's own among them. */
final class OpioidDose {
    static final FactId ID = new FactId("case.opioid-dose");

    private static final FactId STRENGTH = new FactId("case.medication-strength");
    private static final FactId REQUESTED = new FactId("request.drug");
    private static final FactId PER_DAY = new FactId("case.medication-per-day");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** A supply is written for a month, where the request gives a number of tablets and no days. */
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);

    private static final int PLACES = 1;

    private OpioidDose() {}

    static Optional<Fact> of(DisputedItem item, List<Fact> facts) {
        Map<String, Fact> strengths = latest(STRENGTH, facts);
        Map<String, Fact> numbers = latest(PER_DAY, facts);
        BigDecimal sum = BigDecimal.ZERO;
        List<Fact> from = new ArrayList<>();
        Drug asked = item.drug();
        for (Map.Entry<String, Fact> drug : strengths.entrySet()) {
            Fact number = numbers.get(drug.getKey());
            if (number == null || (asked != null && asked.name().equals(drug.getKey()))) continue;
            Optional<BigDecimal> dose = OpioidEquivalents.of(
                    drug.getKey(), amount(drug.getValue(), Unit.MILLIGRAMS), amount(number, Unit.PER_DAY));
            if (dose.isEmpty()) continue;
            sum = sum.add(dose.get());
            from.add(drug.getValue());
            from.add(number);
        }
        if (asked != null) {
            Optional<BigDecimal> dose = asked(item, asked, strengths.get(asked.name()), numbers.get(asked.name()));
            if (dose.isPresent()) {
                sum = sum.add(dose.get());
                for (Fact fact : facts) if (fact.id().equals(REQUESTED)) from.add(fact);
                for (Map<String, Fact> told : List.of(strengths, numbers))
                    if (told.containsKey(asked.name())) from.add(told.get(asked.name()));
            }
        }
        if (from.isEmpty()) return Optional.empty();
        Measure total = Measure.of(sum.setScale(PLACES, RoundingMode.HALF_UP), Unit.MME_PER_DAY);
        return Optional.of(CaseFacts.derived(ID, new FactValue.Amount(total), from));
    }

    private static Optional<BigDecimal> asked(
            DisputedItem item, Drug drug, @Nullable Fact strength, @Nullable Fact perDay) {
        Optional<BigDecimal> each = CaseFacts.first(
                strength(drug), () -> Optional.ofNullable(strength).map(f -> amount(f, Unit.MILLIGRAMS)));
        Optional<BigDecimal> number = CaseFacts.first(
                item.disputed().in(Unit.PER_DAY).map(Measure::high),
                () -> CaseFacts.first(
                        Optional.ofNullable(perDay).map(f -> amount(f, Unit.PER_DAY)),
                        () -> item.disputed().in(Unit.DOSES).map(doses -> doses.high()
                                .divide(days(item), 4, RoundingMode.HALF_UP))));
        return each.flatMap(milligrams -> number.flatMap(n -> OpioidEquivalents.of(drug.name(), milligrams, n)));
    }

    private static BigDecimal days(DisputedItem item) {
        return item.disputed()
                .in(Unit.DAYS)
                .map(Measure::high)
                .filter(days -> days.signum() > 0)
                .orElse(MONTH);
    }

    /** Of a compound ("10/325mg") the opioid is the smaller part. */
    private static Optional<BigDecimal> strength(Drug drug) {
        if (drug.strength() == null) return Optional.empty();
        Matcher numbers = NUMBER.matcher(drug.strength());
        BigDecimal least = null;
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group());
            if (number.signum() > 0 && (least == null || number.compareTo(least) < 0)) least = number;
        }
        return Optional.ofNullable(least);
    }

    private static Map<String, Fact> latest(FactId id, List<Fact> facts) {
        Map<String, Fact> byDrug = new HashMap<>();
        for (Fact fact : facts)
            if (fact.id().equals(id) && fact.status() == FactStatus.ASSERTED && fact.drug() != null)
                byDrug.merge(fact.drug(), fact, OpioidDose::later);
        return byDrug;
    }

    private static Fact later(Fact a, Fact b) {
        if (a.on() == null || b.on() == null) return b;
        return b.on().isBefore(a.on()) ? a : b;
    }

    private static BigDecimal amount(Fact fact, Unit unit) {
        return fact.value() instanceof FactValue.Amount(Measure measure)
                ? measure.in(unit).map(Measure::high).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
