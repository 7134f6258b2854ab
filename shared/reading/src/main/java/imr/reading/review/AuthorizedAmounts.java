package imr.reading.review;

import imr.domain.ItemNumber;
import imr.domain.Measure;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.fact.Evidence;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of each disputed item the utilization review decision allowed, and the words that say so. What it says of an item is taken only when
 * it is one amount, a part of what was asked for; of two amounts neither is, and it stays not stated. Safe for use by many threads.
 */
public final class AuthorizedAmounts {
    private static final List<Unit> COUNTS = List.of(Unit.VISITS, Unit.DOSES, Unit.REFILLS, Unit.LEVELS);
    private static final Pattern SENTENCE = Pattern.compile("(?:[^.;\\n]|[.](?=\\d))+");

    private static final TreatmentId VISIT = new TreatmentId("office-visit");

    private final Function<String, DisputedItem> items;

    /** @param items reads a text as a disputed item: what treatment and region it speaks of */
    public AuthorizedAmounts(Function<String, DisputedItem> items) {
        this.items = items;
    }

    /** An item as it stands after the review, and the words that say so. */
    public record Authorized(DisputedItem item, Evidence words) {}

    private record Told(BigDecimal number, Unit unit, Evidence words) {}

    /** The items of which a part was authorized. */
    public Map<ItemNumber, Authorized> in(CaseFile file, List<ReadDocument> documents) {
        Set<DocumentId> decisions = new HashSet<>();
        for (CaseDocument document : file.documents())
            if (document.kind() == DocumentKind.UR_DECISION) decisions.add(document.id());
        Map<DisputedItem, List<Told>> told = new LinkedHashMap<>();
        for (ReadDocument document : documents) if (decisions.contains(document.id())) read(file, document, told);
        Map<ItemNumber, Authorized> authorized = new HashMap<>();
        told.forEach((item, all) -> authorized(item, all).ifPresent(one -> authorized.put(item.number(), one)));
        return authorized;
    }

    private void read(CaseFile file, ReadDocument document, Map<DisputedItem, List<Told>> told) {
        @Nullable DisputedItem subject = file.items().size() == 1 ? file.items().getFirst() : null;
        for (Page page : document.pages()) {
            Matcher sentences = SENTENCE.matcher(page.text());
            while (sentences.find()) {
                String sentence = sentences.group().strip();
                if (sentence.isEmpty()) continue;
                DisputedItem named = items.apply(sentence);
                DisputedItem same = same(file, named);
                if (same != null || names(named)) subject = same;
                if (subject == null || subject.authorized().isStated()) continue;
                int start = sentences.start() + sentences.group().indexOf(sentence);
                Evidence words = new Evidence(document.id(), page.number(), start, start + sentence.length(), sentence);
                for (Quantity quantity : new DecisionSentence(sentence).allowed())
                    told(subject, quantity, words)
                            .ifPresent(one -> told.computeIfAbsent(one.item(), key -> new ArrayList<>())
                                    .add(one.told()));
            }
        }
    }

    /** Whether a sentence names a treatment; "6 visits" alone counts some that were named before. */
    private static boolean names(DisputedItem named) {
        return !named.treatment().equals(TreatmentId.UNRECOGNIZED)
                && !named.treatment().equals(VISIT);
    }

    private record OfItem(DisputedItem item, Told told) {}

    private static Optional<OfItem> told(DisputedItem item, Quantity quantity, Evidence words) {
        Unit unit = quantity.unit() == null ? counted(item) : quantity.unit();
        return unit == null
                ? Optional.empty()
                : Optional.of(new OfItem(item, new Told(quantity.number(), unit, words)));
    }

    /** What the item is counted in by its own words, so that "certified 6 of 12" needs no noun. */
    private static @Nullable Unit counted(DisputedItem item) {
        Amount requested = item.requested().withTotal();
        for (Unit unit : COUNTS) if (requested.in(unit).isPresent()) return unit;
        return null;
    }

    private static @Nullable DisputedItem same(CaseFile file, DisputedItem named) {
        List<DisputedItem> fitting = file.items().stream()
                .filter(item -> item.treatment().isWithin(named.treatment())
                        || named.treatment().isWithin(item.treatment()))
                .filter(item -> named.bodyParts().isEmpty()
                        || item.bodyParts().isEmpty()
                        || item.bodyParts().stream().anyMatch(named.bodyParts()::contains))
                .filter(item -> item.drug() == null
                        || named.drug() == null
                        || item.drug().name().equals(named.drug().name()))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static Optional<Authorized> authorized(DisputedItem item, List<Told> told) {
        Told first = told.getFirst();
        Amount requested = item.requested().withTotal();
        boolean one = told.stream()
                .allMatch(t -> t.unit() == first.unit() && t.number().compareTo(first.number()) == 0);
        Optional<Measure> asked = requested.in(first.unit());
        boolean part = asked.isEmpty() || first.number().compareTo(asked.get().low()) < 0;
        if (!one || !part) return Optional.empty();
        Measure allowed = Measure.of(first.number(), first.unit());
        Amount rest = asked.map(whole -> remaining(requested, whole, allowed)).orElse(item.disputed());
        return Optional.of(new Authorized(item.afterReview(Amount.of(allowed), rest), first.words()));
    }

    /** The frequency goes on; the duration that made up the whole does not. */
    private static Amount remaining(Amount requested, Measure whole, Measure allowed) {
        List<Measure> rest = new ArrayList<>();
        for (Measure measure : requested.measures())
            if (measure.equals(whole))
                rest.add(new Measure(
                        whole.low().subtract(allowed.low()), whole.high().subtract(allowed.low()), whole.unit()));
            else if (allowed.unit() != Unit.VISITS || measure.unit().dimension() != Unit.Dimension.TIME)
                rest.add(measure);
        return new Amount(rest);
    }
}
