package imr.authoring;

import static imr.authoring.syntax.MistakeKind.DEFINITION_NOT_IN_FORCE;
import static imr.authoring.syntax.MistakeKind.MISSING_INTERVAL;
import static imr.authoring.syntax.MistakeKind.OVERLAPPING_EDITIONS;

import imr.authoring.syntax.MistakeKind;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.TreatmentId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Scope;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the editions of guidelines against each other: no day with two, none without one unless it is a known gap. */
final class Editions {
    private final Mistakes mistakes;
    private final Places places;
    private final Map<String, Yaml> files;
    private final Sources sources;

    /** @param files the file of each guideline by its id */
    Editions(Mistakes mistakes, Places places, Map<String, Yaml> files, Sources sources) {
        this.mistakes = mistakes;
        this.places = places;
        this.files = files;
        this.sources = sources;
    }

    void check(List<Guideline> guidelines, List<Gap> gaps, List<Definition> definitions) {
        for (int i = 0; i < guidelines.size(); i++)
            for (int j = i + 1; j < guidelines.size(); j++) overlap(guidelines.get(i), guidelines.get(j));
        for (int i = 0; i < definitions.size(); i++)
            for (int j = i + 1; j < definitions.size(); j++) overlap(definitions.get(i), definitions.get(j));
        for (Guideline guideline : guidelines) {
            hole(guideline, guidelines, gaps);
            guideline.pathways().forEach(pathway -> {
                if (pathway.when() != null) wordings(pathway.when(), guideline, definitions);
                wordings(pathway.criteria(), guideline, definitions);
            });
        }
    }

    private void overlap(Guideline a, Guideline b) {
        LocalDate day =
                Collections.max(List.of(a.effective().from(), b.effective().from()));
        if (!sources.isSameLayer(place(a), place(b))) {
            boolean above = sources.level(place(a)) > sources.level(place(b));
            conflict(above ? b : a, above ? a : b, day);
            return;
        }
        if (!sameSubject(a, b) || !meet(a.effective(), b.effective())) return;
        mistakes.add(OVERLAPPING_EDITIONS, place(b), a.id(), b.id(), day);
    }

    /** A layer decides where nothing active does; what it has beside a draft is its own. */
    private void conflict(Guideline lower, Guideline upper, LocalDate day) {
        if (Precedence.takesFrom(upper, lower, day))
            sources.conflict(place(upper), place(lower), "conflict.decides", lower.id(), day);
    }

    private void overlap(Definition a, Definition b) {
        if (!a.name().equals(b.name()) || !meet(a.effective(), b.effective())) return;
        LocalDate day =
                Collections.max(List.of(a.effective().from(), b.effective().from()));
        if (!sources.isSameLayer(places.of(a.meaning()), places.of(b.meaning()))) {
            sources.conflict(places.of(b.meaning()), places.of(a.meaning()), "conflict.wording", a.name(), day);
            return;
        }
        mistakes.add(MistakeKind.OVERLAPPING_WORDINGS, places.of(b.meaning()), a.name(), day);
    }

    /** Two guidelines whose choice nothing decides: one that names a body part or circumstances goes before one that does not. */
    private static boolean sameSubject(Guideline a, Guideline b) {
        Scope one = a.scope();
        Scope other = b.scope();
        boolean treatment = one.treatments().stream().anyMatch(other.treatments()::contains);
        boolean bodyPart = (one.bodyParts().isEmpty() && other.bodyParts().isEmpty())
                || one.bodyParts().stream().anyMatch(other.bodyParts()::contains);
        return a.rank() == b.rank() && treatment && bodyPart && same(one.when(), other.when());
    }

    private static boolean same(@Nullable Criterion a, @Nullable Criterion b) {
        if (a == null || b == null) return a == null && b == null;
        return Implication.same(a, b);
    }

    private static boolean meet(Interval a, Interval b) {
        return a.trigger() == b.trigger()
                && (a.to() == null || !a.to().isBefore(b.from()))
                && (b.to() == null || !b.to().isBefore(a.from()));
    }

    /** After an edition that ends, another must begin, or the gap be known. */
    private void hole(Guideline guideline, List<Guideline> all, List<Gap> gaps) {
        LocalDate to = guideline.effective().to();
        if (to == null) return;
        LocalDate next = to.plusDays(1);
        for (TreatmentId treatment : guideline.scope().treatments()) {
            // A draft governs nothing that an active edition did, until it is confirmed.
            boolean governed = all.stream()
                    .anyMatch(g -> !g.id().equals(guideline.id())
                            && (g.active() || !guideline.active())
                            && sharesBodyPart(g.scope(), guideline.scope())
                            && governs(g.scope().treatments(), g.effective(), treatment, next));
            boolean known = gaps.stream().anyMatch(gap -> governs(gap.treatments(), gap.effective(), treatment, next));
            if (!governed && !known) mistakes.add(MISSING_INTERVAL, place(guideline), next, treatment);
        }
    }

    private static boolean governs(
            List<TreatmentId> treatments, Interval effective, TreatmentId treatment, LocalDate day) {
        return effective.contains(day) && treatments.stream().anyMatch(treatment::isWithin);
    }

    private static boolean sharesBodyPart(Scope a, Scope b) {
        return a.bodyParts().isEmpty()
                || b.bodyParts().isEmpty()
                || a.bodyParts().stream().anyMatch(b.bodyParts()::contains);
    }

    private void wordings(Criterion criterion, Guideline guideline, List<Definition> definitions) {
        if (criterion.decidedBy() instanceof Expression.Use(var name, var from))
            wording(criterion, name, guideline.effective(), definitions);
        for (Criterion part : criterion.decidedBy().parts()) wordings(part, guideline, definitions);
        if (criterion.unless() != null) wordings(criterion.unless(), guideline, definitions);
    }

    private void wording(Criterion user, String name, Interval needed, List<Definition> definitions) {
        List<Interval> wordings = definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .map(Definition::effective)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
        LocalDate day = needed.from();
        for (Interval wording : wordings)
            if (wording.contains(day)) {
                if (wording.to() == null) return;
                day = wording.to().plusDays(1);
            }
        if (needed.to() == null || !day.isAfter(needed.to()))
            mistakes.add(DEFINITION_NOT_IN_FORCE, places.of(user), name, day);
    }

    private Yaml place(Guideline guideline) {
        Yaml file = Objects.requireNonNull(files.get(guideline.id()));
        return file.get("effective").orElse(file);
    }
}
