package imr.reading.item;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Drug;
import imr.reading.item.AmountReader.Counts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads disputed items. Safe for use by many threads. */
public final class ItemReader {
    private final Spelling spelling = Spelling.load();
    private final Courses courses = Courses.load();
    private final Circumstances circumstances = new Circumstances(spelling);
    private final Places places = new Places(spelling);
    private final RequestReader requests = new RequestReader(spelling, courses, circumstances, places);

    /** Reads the items of one case together, since some stand or fall with others. */
    public List<DisputedItem> readAll(List<RawItem> items) {
        List<DisputedItem> read = new ArrayList<>();
        for (RawItem item : items) read.add(read(item));
        return Dependencies.link(read);
    }

    /** Whether such a request states how much of it is asked for: a course its visits, a drug its units. */
    public boolean isCounted(DisputedItem item) {
        return item.drug() != null || courses.isCounted(item.treatment());
    }

    private DisputedItem read(RawItem raw) {
        Portions portions = Portions.of(raw.text());
        String text = portions.requested();
        RequestReader.Request request = remaining(portions, requests.read(text));
        List<RawWord> all = spelling.read(raw.text());
        boolean withOperation = circumstances.isWithOperation(all);
        List<BodyPart> parts = request.parts();
        TreatmentId treatment =
                withOperation ? circumstances.beforeOperation(request.treatment(), parts) : request.treatment();
        Counts counts = counts(treatment, request.drug());
        String counted = request.withoutDrugs();
        Amount requested = AmountReader.read(counted, counts);
        boolean whole = portions.disputed().equals(text);
        return new DisputedItem(
                raw.number(),
                raw.text(),
                treatment,
                parts,
                request.side(),
                circumstances.type(all),
                requested,
                portions.authorized() == null ? Amount.UNSTATED : amount(portions.authorized(), counts),
                whole ? requested : amount(portions.disputed(), counts),
                request.drug(),
                circumstances.isRetrospective(all),
                Circumstances.serviceDate(raw.text()),
                withOperation || circumstances.isOnlyWithOperation(treatment),
                null,
                raw.administratorGuideline(),
                treatment.equals(TreatmentId.UNRECOGNIZED) ? List.of(text) : request.notUnderstood());
    }

    /** Where what was allowed is the treatment asked for and what remains is another, the other one is in dispute. */
    private RequestReader.Request remaining(Portions portions, RequestReader.Request request) {
        String allowed = portions.authorized();
        if (allowed == null || portions.disputed().equals(portions.requested())) return request;
        RequestReader.Request rest = requests.read(portions.disputed());
        boolean other = !rest.treatment().equals(TreatmentId.UNRECOGNIZED)
                && !rest.treatment().equals(request.treatment())
                && requests.read(allowed).treatment().equals(request.treatment());
        return other ? rest.locatedAs(request) : request;
    }

    private Amount amount(String part, Counts counts) {
        return AmountReader.read(requests.withoutDrugs(part), counts);
    }

    private Counts counts(TreatmentId treatment, @Nullable Drug drug) {
        if (drug != null) return Counts.UNITS;
        return courses.isCounted(treatment) ? Counts.VISITS : Counts.NONE;
    }
}
