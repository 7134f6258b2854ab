package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.GoverningDate;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.List;

/**
 * The edition relied on is the one in force on its governing date: that of the request, the service, the decision or the injury, as its adoption
 * says (8 CCR 9792.21 to 9792.24.4). Looked for in the line of the guideline and in the rationale.
 */
public final class GuidelineInForce implements Check {
    private final Editions editions;

    public GuidelineInForce(Library library) {
        editions = new Editions(library);
    }

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        for (Draft.Item item : draft.draft().items()) {
            DisputedItem read = draft.item(item.number());
            for (Editions.Named named : cited(item))
                named.outOfForce(draft.draft().dates(), read)
                        .ifPresent(date -> results.add(result(place(item, named), named, date)));
            for (Statement one : draft.rationale(item.number()))
                for (Editions.Named named : editions.in(one.text()))
                    named.outOfForce(draft.draft().dates(), read)
                            .ifPresent(date -> results.add(result(one.place(), named, date)));
        }
        return results;
    }

    private List<Editions.Named> cited(Draft.Item item) {
        var governing = item.governing();
        return governing == null
                ? editions.in(item.guideline())
                : List.of(new Editions.Named(0, governing.label(), List.of(governing)));
    }

    private static Place place(Draft.Item item, Editions.Named named) {
        int end = Math.min(
                item.guideline().length(), named.start() + named.named().length());
        return new Place(Section.GUIDELINE, item.number(), 1, Math.min(named.start(), end), end);
    }

    private static CheckResult result(Place place, Editions.Named named, GoverningDate date) {
        return new CheckResult(
                CheckCode.GUIDELINE_NOT_IN_FORCE,
                place,
                named.named() + " is not in force on " + date.date() + ", " + date.words() + ".",
                "Hold the request against the edition that governs on that date, and cite it.");
    }
}
