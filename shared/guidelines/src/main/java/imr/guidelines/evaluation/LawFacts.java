package imr.guidelines.evaluation;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentKind;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactValue;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What rules of law ask that dates, documents and the drug list tell: how long after the injury the treatment was given, whether the request is on
 * the form, how old its documentation is. Where the record or a reviewer says it, nothing is worked out.
 */
final class LawFacts {
    private static final FactId DAY_OF_CARE = new FactId("care.days-after-injury");
    private static final FactId FORM = new FactId("rfa.form");
    private static final FactId DOCUMENTATION = new FactId("rfa.documentation-age");

    private final Library library;
    private final CaseFile file;
    private final DisputedItem item;
    private final List<Fact> facts;

    private LawFacts(Library library, CaseFile file, DisputedItem item, List<Fact> facts) {
        this.library = library;
        this.file = file;
        this.item = item;
        this.facts = new ArrayList<>(facts);
    }

    /** The facts of an item with those, as far as the library's vocabulary has them. */
    static List<Fact> with(Library library, CaseFile file, DisputedItem item, List<Fact> facts) {
        LawFacts made = new LawFacts(library, file, item, facts);
        made.dayOfCare();
        made.request();
        FormularyFacts.of(library, file, item, made.facts).forEach(made::add);
        return made.facts;
    }

    /** Care that was given counts by its day; care that is asked for by the day it was asked for. */
    private void dayOfCare() {
        LocalDate injury = file.dates().injury();
        LocalDate day = item.serviceDate() != null
                ? item.serviceDate()
                : GoverningDate.dateOf(Trigger.REQUEST, file.dates(), item);
        if (injury != null && day != null && !day.isBefore(injury))
            add(made(DAY_OF_CARE, days(ChronoUnit.DAYS.between(injury, day)), ItemFacts.words(item)));
    }

    private void request() {
        file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.REQUEST_FOR_AUTHORIZATION)
                .findFirst()
                .ifPresent(document -> add(made(FORM, FactValue.Flag.PRESENT, words(document))));
        LocalDate request = file.dates().request();
        if (request == null) return;
        Optional<CaseDocument> latest = file.documents().stream()
                .filter(document -> document.kind().isMedicalRecord())
                .filter(document -> isBy(document, request))
                .max(Comparator.comparing(LawFacts::dayOf).thenComparing(CaseDocument::id));
        latest.ifPresent(document ->
                add(made(DOCUMENTATION, days(ChronoUnit.DAYS.between(dayOf(document), request)), words(document))));
    }

    private static boolean isBy(CaseDocument document, LocalDate day) {
        return document.dated() != null && !document.dated().isAfter(day);
    }

    private static LocalDate dayOf(CaseDocument document) {
        return document.dated() == null ? LocalDate.MIN : document.dated();
    }

    /** A document as a whole, which the list of documents names and dates. */
    private static Evidence words(CaseDocument document) {
        return new Evidence(
                document.id(),
                1,
                0,
                0,
                document.kind().title() + (document.dated() == null ? "" : " of " + document.dated()));
    }

    private void add(Fact fact) {
        if (library.entry(fact.id()).isEmpty()) return;
        for (Fact known : facts) if (known.id().equals(fact.id())) return;
        facts.add(fact);
    }

    static FactValue days(long days) {
        return new FactValue.Amount(Measure.of(days, Unit.DAYS));
    }

    static Fact made(FactId id, FactValue value, Evidence... words) {
        return CaseFacts.derived(id, value, List.of()).restingOn(List.of(words));
    }
}
