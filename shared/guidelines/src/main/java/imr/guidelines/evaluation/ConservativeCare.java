package imr.guidelines.evaluation;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Conservative care of a region: a named active treatment of it, of an amount, a duration or dates, with a complaint or finding of the
 * region on record after it. Medicines, rest and passive means are none; nor is "conservative treatment failed" without more.
 */
final class ConservativeCare {
    static final FactId ID = new FactId("case.conservative-care");

    private static final FactId TRIED = new FactId("treatment.tried");
    private static final Set<FactId> EXTENT =
            Set.of(new FactId("treatment.visits-completed"), new FactId("case.treatment-duration"));
    private static final List<TreatmentId> ACTIVE = List.of(
            new TreatmentId("physical-therapy"),
            new TreatmentId("occupational-therapy"),
            new TreatmentId("chiropractic"),
            new TreatmentId("manual-therapy"),
            new TreatmentId("home-exercise"),
            new TreatmentId("acupuncture"),
            new TreatmentId("functional-restoration-program"),
            new TreatmentId("work-conditioning"));
    private static final List<String> COMPLAINTS = List.of("symptom.", "exam.", "diagnosis.", "function.deficit");
    private static final Set<FactId> WELL = Set.of(new FactId("exam.full-motion"), new FactId("symptom.improving"));
    private static final String NUMBERS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|thirty";
    private static final Pattern EXTENT_IN_WORDS = Pattern.compile(
            "(?:\\d+|\\b(?:" + NUMBERS
                    + "))\\s*(?:-?\\s*\\d+\\s*)?(?:x\\b|times|visits?|sessions?|treatments?|days?|weeks?|months?|years?)"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\b(?:19|20)\\d{2}\\b",
            Pattern.CASE_INSENSITIVE);

    private ConservativeCare() {}

    static Optional<Fact> of(DisputedItem item, List<Fact> facts) {
        List<Fact> complaints = new ArrayList<>();
        for (Fact fact : facts) if (isComplaint(item, fact)) complaints.add(fact);
        Fact last = complaints.stream().reduce(ConservativeCare::later).orElse(null);
        if (last == null) return Optional.empty();
        List<Fact> extents = facts.stream()
                .filter(fact -> EXTENT.contains(fact.id()) && CaseFacts.isSaid(fact) && CaseFacts.isOf(item, fact))
                .toList();
        Map<TreatmentId, Optional<Fact>> known = new HashMap<>();
        for (Fact care : facts) {
            if (!isActive(item, care) || isBefore(last, care)) continue;
            Fact extent = extent(care, extents, known);
            if (extent == null) continue;
            for (Fact complaint : complaints)
                if (!isBefore(complaint, care)) return Optional.of(fact(care, extent, complaint));
        }
        return Optional.empty();
    }

    private static boolean isActive(DisputedItem item, Fact fact) {
        TreatmentId of = fact.of();
        return (fact.id().equals(TRIED) || EXTENT.contains(fact.id()))
                && of != null
                && CaseFacts.isSaid(fact)
                && ACTIVE.stream().anyMatch(of::isWithin)
                && CaseFacts.isOf(item, fact);
    }

    /** What tells how much of it there was: its own words, a count or a duration. */
    private static @Nullable Fact extent(Fact care, List<Fact> extents, Map<TreatmentId, Optional<Fact>> known) {
        if (EXTENT.contains(care.id())) return care;
        for (Evidence evidence : care.evidence())
            if (EXTENT_IN_WORDS.matcher(evidence.words()).find()) return care;
        TreatmentId of = Objects.requireNonNull(care.of());
        return known.computeIfAbsent(of, treatment -> extents.stream()
                        .filter(fact -> Bindings.ofTreatment(fact, treatment))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isComplaint(DisputedItem item, Fact fact) {
        return fact.status() == FactStatus.ASSERTED
                && isOfComplaints(fact.id().value())
                && !WELL.contains(fact.id())
                && CaseFacts.isOf(item, fact);
    }

    private static boolean isOfComplaints(String id) {
        for (String beginning : COMPLAINTS) if (id.startsWith(beginning)) return true;
        return false;
    }

    /** The one that no care lies after, if there is one: without a date it may be any day. */
    private static Fact later(Fact a, Fact b) {
        if (a.on() == null || b.on() == null) return a.on() == null ? a : b;
        return b.on().isAfter(a.on()) ? b : a;
    }

    private static boolean isBefore(Fact complaint, Fact care) {
        return complaint.on() != null && care.on() != null && complaint.on().isBefore(care.on());
    }

    private static Fact fact(Fact care, Fact extent, Fact complaint) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fact fact : List.of(care, extent, complaint))
            for (Evidence words : fact.evidence()) if (!evidence.contains(words)) evidence.add(words);
        Set<BodyPart> parts = care.bodyParts().isEmpty() ? complaint.bodyParts() : care.bodyParts();
        return new Fact(
                ID,
                FactValue.Flag.PRESENT,
                FactStatus.ASSERTED,
                Provenance.DERIVED,
                parts.isEmpty() ? EnumSet.noneOf(BodyPart.class) : parts,
                care.side(),
                care.of(),
                null,
                complaint.on(),
                evidence);
    }
}
