package imr.authoring;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks the editions of guidelines against each other: no day with two, none without one unless it is a known gap. */
final class Editions {
    private final Mistakes mistakes;
    private final Map<String, Yaml> places;

    Editions(Mistakes mistakes, Map<String, Yaml> places) {
        this.mistakes = mistakes;
        this.places = places;
    }

    void check(List<Guideline> guidelines, List<Gap> gaps, List<Definition> definitions) {
        for (int i = 0; i < guidelines.size(); i++)
            for (int j = i + 1; j < guidelines.size(); j++) overlap(guidelines.get(i), guidelines.get(j));
        for (Guideline guideline : guidelines) {
            hole(guideline, guidelines, gaps);
            Set<String> used = new HashSet<>();
            guideline.pathways().forEach(p -> uses(p.criteria(), used));
            for (String name : used) wording(guideline, name, definitions);
        }
    }

    private void overlap(Guideline a, Guideline b) {
        if (!sameSubject(a, b) || !meets(a.effective(), b.effective())) return;
        mistakes.add(
                "OVERLAPPING_EDITIONS",
                place(b),
                "on some days both " + a.id() + " and " + b.id() + " would govern the same request",
                "End the older edition the day before the newer one begins.");
    }

    private static boolean sameSubject(Guideline a, Guideline b) {
        Scope one = a.scope();
        Scope other = b.scope();
        boolean treatment = one.treatments().stream().anyMatch(other.treatments()::contains);
        boolean bodyPart = (one.bodyParts().isEmpty() && other.bodyParts().isEmpty())
                || one.bodyParts().stream().anyMatch(other.bodyParts()::contains);
        return a.rank() == b.rank() && treatment && bodyPart && one.when() == null && other.when() == null;
    }

    private static boolean meets(Interval a, Interval b) {
        return a.trigger() == b.trigger()
                && (a.to() == null || !a.to().isBefore(b.from()))
                && (b.to() == null || !b.to().isBefore(a.from()));
    }

    /** After an edition that ends, another must begin or a gap be known, or the reason must stand in the gaps. */
    private void hole(Guideline guideline, List<Guideline> all, List<Gap> gaps) {
        LocalDate to = guideline.effective().to();
        if (to == null) return;
        LocalDate next = to.plusDays(1);
        for (TreatmentId treatment : guideline.scope().treatments()) {
            boolean covered = all.stream()
                            .filter(g -> !g.id().equals(guideline.id()) && shares(g.scope(), guideline.scope()))
                            .anyMatch(g -> g.scope().treatments().stream().anyMatch(treatment::isWithin)
                                    && g.effective().contains(next))
                    || gaps.stream()
                            .anyMatch(gap -> gap.treatments().stream().anyMatch(treatment::isWithin)
                                    && gap.effective().contains(next));
            if (!covered)
                mistakes.add(
                        "MISSING_INTERVAL",
                        place(guideline),
                        "from " + next + " on nothing governs " + treatment.code() + " where this edition did",
                        "Add the edition that follows, or say in gaps.yaml why its criteria could not be had.");
        }
    }

    private static boolean shares(Scope a, Scope b) {
        if (a.bodyParts().isEmpty() || b.bodyParts().isEmpty()) return true;
        List<BodyPart> parts = new ArrayList<>(a.bodyParts());
        parts.retainAll(b.bodyParts());
        return !parts.isEmpty();
    }

    private void wording(Guideline guideline, String name, List<Definition> definitions) {
        List<Interval> wordings = definitions.stream()
                .filter(d -> d.name().equals(name))
                .map(Definition::effective)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
        LocalDate day = guideline.effective().from();
        for (Interval wording : wordings) {
            if (day == null || wording.from().isAfter(day)) break;
            if (wording.contains(day))
                day = wording.to() == null ? null : wording.to().plusDays(1);
        }
        LocalDate end = guideline.effective().to();
        if (day != null && (end == null || !day.isAfter(end)))
            mistakes.add(
                    "DEFINITION_NOT_IN_FORCE",
                    place(guideline),
                    "no wording of " + name + " is in force on " + day,
                    "Add the wording for that day to definitions.yaml.");
    }

    private static void uses(Criterion criterion, Set<String> names) {
        switch (criterion.decidedBy()) {
            case Expression.Use(var name, var from) -> names.add(name);
            case Expression.All(var of) -> of.forEach(c -> uses(c, names));
            case Expression.Any(var of) -> of.forEach(c -> uses(c, names));
            case Expression.AtLeast(int count, var of) -> of.forEach(c -> uses(c, names));
            case Expression.Not(var inner) -> uses(inner, names);
            case Expression.Compare compare -> {}
        }
        if (criterion.unless() != null) uses(criterion.unless(), names);
    }

    private Yaml place(Guideline guideline) {
        Yaml file = Objects.requireNonNull(places.get(guideline.id()));
        return file.get("effective").orElse(file);
    }
}
