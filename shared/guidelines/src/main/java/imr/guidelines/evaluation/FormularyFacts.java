package imr.guidelines.evaluation;

import static imr.guidelines.evaluation.LawFacts.days;
import static imr.guidelines.evaluation.LawFacts.made;

import imr.domain.Measure;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.Drug;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.ListedDrug;
import imr.guidelines.formulary.Standing;
import imr.guidelines.library.Library;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the drug list in force on the day says of a drug, and how the fill lies to injury and operation: the day after the injury is day one (8 CCR
 * 9792.27.12(b)), the day of the operation day zero (8 CCR 9792.27.13(b)).
 */
final class FormularyFacts {
    private static final TreatmentId DRUGS = new TreatmentId("drug");
    private static final TreatmentId COMPOUNDS = new TreatmentId("drug.topical-compound");
    private static final FactId OPERATED = new FactId("case.surgery-date");
    private static final FactId SUPPLY = new FactId("fill.supply-days");
    private static final FactId SPECIAL = new FactId("fill.special");
    private static final FactId PERIOPERATIVE = new FactId("fill.perioperative");
    private static final FactId COMPOUNDED = new FactId("fill.compounded");

    private final CaseFile file;
    private final DisputedItem item;
    private final List<Fact> known;
    private final Evidence request;
    private final List<Fact> made = new ArrayList<>();

    private FormularyFacts(CaseFile file, DisputedItem item, List<Fact> known) {
        this.file = file;
        this.item = item;
        this.known = known;
        this.request = ItemFacts.words(item);
    }

    static List<Fact> of(Library library, CaseFile file, DisputedItem item, List<Fact> known) {
        if (!item.treatment().isWithin(DRUGS)) return List.of();
        FormularyFacts facts = new FormularyFacts(file, item, known);
        facts.fill();
        LocalDate day = GoverningDate.dateOf(Trigger.SERVICE, file.dates(), item);
        Drug drug = item.drug();
        if (day != null && drug != null)
            library.drugLists().inForceOn(day).ifPresent(list -> facts.listed(list, drug.name(), drug.form()));
        return facts.made;
    }

    private void fill() {
        if (item.treatment().isWithin(COMPOUNDS)) made.add(made(COMPOUNDED, FactValue.Flag.PRESENT, request));
        item.requested()
                .in(Unit.DAYS)
                .ifPresent(supply -> made.add(made(SUPPLY, new FactValue.Amount(supply), request)));
        LocalDate filled = item.serviceDate();
        LocalDate injury = file.dates().injury();
        if (filled == null) return;
        if (injury != null && !filled.isBefore(injury))
            made.add(
                    made(new FactId("fill.days-after-injury"), days(ChronoUnit.DAYS.between(injury, filled)), request));
        nearest(filled)
                .ifPresent(operation ->
                        made.add(made(new FactId("fill.days-from-surgery"), days(distance(operation, filled)), request)
                                .restingOn(operation.evidence())));
    }

    /** Of several operations the one that lies nearest to the fill. */
    private Optional<Fact> nearest(LocalDate filled) {
        return known.stream()
                .filter(fact -> fact.id().equals(OPERATED)
                        && CaseFacts.isSaid(fact)
                        && fact.value() instanceof FactValue.Day
                        && CaseFacts.isOf(item, fact))
                .min(Comparator.comparingLong(fact -> distance(fact, filled)));
    }

    private static long distance(Fact operation, LocalDate filled) {
        return operation.value() instanceof FactValue.Day(LocalDate day)
                ? Math.abs(ChronoUnit.DAYS.between(day, filled))
                : Long.MAX_VALUE;
    }

    private void listed(DrugList list, String drug, @Nullable String form) {
        made.add(made(new FactId("formulary.list"), FactValue.Flag.PRESENT, words(list, "in force")));
        // What is mixed for one patient is no drug of the list, whatever it is mixed from.
        List<ListedDrug> rows = said(COMPOUNDED) ? List.of() : ofForm(list.rowsOf(drug), form);
        if (rows.isEmpty()) {
            standing("unlisted", words(list, drug + " is not listed"));
            return;
        }
        Evidence words = words(
                list, String.join("; ", rows.stream().map(FormularyFacts::words).toList()));
        List<Standing> standings =
                rows.stream().map(ListedDrug::standing).distinct().toList();
        // Where the list tells forms apart and the request names none, only a person can say which row is meant.
        if (standings.size() == 1) standing(standings.getFirst().code(), words);
        Integer special = common(rows, ListedDrug::specialFillDays);
        Integer perioperative = common(rows, ListedDrug::perioperativeFillDays);
        if (special != null) made.add(made(new FactId("formulary.special-fill-days"), days(special), words));
        if (perioperative != null)
            made.add(made(new FactId("formulary.perioperative-fill-days"), days(perioperative), words));
        if (standings.size() > 1) return;
        if (said(SPECIAL)) supply(special, words);
        else if (said(PERIOPERATIVE)) supply(perioperative, words);
    }

    private void standing(String code, Evidence words) {
        made.add(made(new FactId("formulary.standing"), new FactValue.Code(code), request, words));
    }

    /** Whether the supply stays within the days of the list; none is within where the list has no such fill. */
    private void supply(@Nullable Integer listed, Evidence words) {
        Optional<Fact> asked = java.util.stream.Stream.concat(known.stream(), made.stream())
                .filter(fact -> fact.id().equals(SUPPLY) && CaseFacts.isSaid(fact))
                .findFirst();
        if (asked.isEmpty() || !(asked.get().value() instanceof FactValue.Amount(Measure measure))) return;
        Optional<Measure> supply = measure.in(Unit.DAYS);
        if (supply.isEmpty()) return;
        boolean within = listed != null && supply.get().high().compareTo(BigDecimal.valueOf(listed)) <= 0;
        Fact fact = made(new FactId("fill.within-listed-supply"), FactValue.Flag.PRESENT, request, words);
        made.add(within ? fact : denied(fact));
    }

    private static Fact denied(Fact fact) {
        return new Fact(
                fact.id(),
                fact.value(),
                FactStatus.NEGATED,
                fact.provenance(),
                fact.bodyParts(),
                fact.side(),
                null,
                null,
                null,
                fact.evidence());
    }

    private boolean said(FactId id) {
        return java.util.stream.Stream.concat(known.stream(), made.stream())
                .anyMatch(fact -> fact.id().equals(id) && CaseFacts.isSaid(fact));
    }

    /** The rows of the form that is asked for, or all where that settles nothing. */
    private static List<ListedDrug> ofForm(List<ListedDrug> rows, @Nullable String form) {
        if (form == null) return rows;
        List<ListedDrug> same = rows.stream()
                .filter(row -> row.form() != null && row.form().equalsIgnoreCase(form))
                .toList();
        return same.isEmpty() ? rows : same;
    }

    /** The days that all rows have; {@code null} where they differ or have none. */
    private static @Nullable Integer common(List<ListedDrug> rows, Function<ListedDrug, @Nullable Integer> days) {
        Integer first = days.apply(rows.getFirst());
        return rows.stream().allMatch(row -> Objects.equals(days.apply(row), first)) ? first : null;
    }

    private static String words(ListedDrug row) {
        return row.name() + ": " + row.standing().code()
                + (row.specialFillDays() == null ? "" : ", special fill " + row.specialFillDays() + " days")
                + (row.perioperativeFillDays() == null
                        ? ""
                        : ", perioperative fill " + row.perioperativeFillDays() + " days");
    }

    private static Evidence words(DrugList list, String words) {
        return new Evidence(DocumentId.ofDrugList(list.effective()), 1, 0, words.length(), words);
    }
}
