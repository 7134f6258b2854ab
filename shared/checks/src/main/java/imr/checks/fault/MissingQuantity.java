package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import imr.reading.item.ItemReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is given in visits or units is in dispute by its number: without it nobody can tell what was denied, or what must be authorized. */
public final class MissingQuantity implements Check {
    /** An evaluation is one visit, a device one thing, an injection one dose. */
    private static final Pattern ONE = Pattern.compile(
            "(?i)\\b(?:exam(?:ination)?|eval(?:uation)?|consult(?:ation)?|testing|assessment|referral|visit|follow[- ]?up|guidance|ultrasound|unit|device|lamp|machine|injection|home use|purchase|rental)\\b");

    /** A quantity in other units than tablets and visits: directions for use, grams and millilitres. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)\\b\\d+ (?:tab|cap|pill|dose)|\\b\\d+ ?(?:g|gms?|grams?|ml|cc|oz|ounces?|tubes?|bottles?|box(?:es)?|patch(?:es)?)\\b");

    private final ItemReader reader;

    public MissingQuantity(ItemReader reader) {
        this.reader = reader;
    }

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        return draft.draft().items().stream()
                .map(item -> draft.item(item.number()))
                .filter(item -> reader.isCounted(item) && !hasQuantity(item))
                .filter(item -> !ONE.matcher(item.text()).find()
                        && !OTHERWISE.matcher(item.text()).find())
                .map(MissingQuantity::result)
                .toList();
    }

    private static boolean hasQuantity(DisputedItem item) {
        return Stream.of(item.requested(), item.disputed(), item.authorized()).anyMatch(MissingQuantity::hasQuantity);
    }

    private static boolean hasQuantity(Amount amount) {
        Amount whole = amount.withTotal();
        return Stream.of(Unit.VISITS, Unit.DOSES, Unit.TIMES, Unit.DAYS, Unit.HOURS_PER_DAY)
                .anyMatch(unit -> whole.in(unit).isPresent());
    }

    private static CheckResult result(DisputedItem item) {
        boolean drug = item.drug() != null;
        return new CheckResult(
                CheckCode.MISSING_QUANTITY,
                Place.of(Section.ITEM, item.number(), item.text()),
                drug
                        ? "The item does not say how many units of the drug are in dispute."
                        : "The item does not say how many visits are in dispute.",
                "Take the number from the request for authorization; where the request states none, say so in the rationale.");
    }
}
