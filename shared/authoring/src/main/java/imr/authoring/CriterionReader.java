package imr.authoring;

import static imr.authoring.syntax.MistakeKind.BAD_ID;
import static imr.authoring.syntax.MistakeKind.BAD_VALUE;
import static imr.authoring.syntax.MistakeKind.DRAFT_WITHOUT_CHECK;
import static imr.authoring.syntax.MistakeKind.NOT_A_CRITERION;
import static imr.authoring.syntax.MistakeKind.NO_CITATION;
import static imr.authoring.syntax.MistakeKind.NO_ID;
import static imr.authoring.syntax.MistakeKind.NO_SENTENCE;
import static imr.authoring.syntax.MistakeKind.NO_SOURCE;
import static imr.authoring.syntax.MistakeKind.NO_STATUS;
import static imr.authoring.syntax.MistakeKind.SHARED_DRAFT;
import static imr.authoring.syntax.MistakeKind.UNCONFIRMED_CRITERION;
import static imr.authoring.syntax.MistakeKind.UNKNOWN_STATUS;

import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.SourceStatus;
import imr.domain.fact.FactId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Draft;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads criteria: what they say to a reader, where they come from, and, by {@link FormReader}, how they are decided. */
final class CriterionReader {
    static final String DRAFT = "draft";
    /** Why it stays although nearly every record meets it. */
    static final String OFTEN_MET = "often met because";

    private static final String EXCLUSION = "exclusion";
    private static final Set<String> OWN =
            Set.of("id", "says", "cite", "status", "source", "check", "confidence", "unless", "kind", OFTEN_MET);
    private static final Set<String> CIRCUMSTANCES = Set.of("says");
    /** Stands for what is missing and was reported, so that the parts are not reported as well. */
    private static final String REPORTED = "?";

    private final Mistakes mistakes;
    private final FormReader forms;
    private final Places places;

    CriterionReader(Mistakes mistakes, ComparisonReader comparisons, Terms terms, Places places) {
        this.mistakes = mistakes;
        this.forms = new FormReader(mistakes, comparisons, terms, this);
        this.places = places;
    }

    /**
     * A pathway or a definition. Its parts must say where they come from, themselves or once for all of them at its head.
     *
     * @param around what the whole itself falls back on
     */
    Optional<Criterion> container(Yaml at, Around around, Set<String> keys) {
        SourceStatus given = around.status() == SourceStatus.DRAFT ? SourceStatus.DRAFT : SourceStatus.U;
        Around none = new Around(around.path(), "", given, "", around.draft(), around.parameter());
        Around parts = inherit(at, none);
        Around own = inherit(at, around);
        Optional<FormReader.Form> form = forms.read(at, parts.withoutCheck(), keys);
        // What lists others has nothing of its own to check.
        if (form.isPresent() && form.get().expression().parts().isEmpty()) checked(at, own);
        return form.map(read -> criterion(at, own, at.text("says").orElse(""), read, null));
    }

    /** What a guideline or a pathway is limited to. No criterion of its own: it falls back on the guideline's citation. */
    Optional<Criterion> circumstances(Yaml at, Around around) {
        // A draft is checked by what it says of the way in: its facts have nothing more to check.
        Around parts = around.checking(at.text("says").orElse(""));
        return forms.read(at, parts, CIRCUMSTANCES)
                .map(form -> criterion(at, around, at.text("says").orElse(form.says()), form, null));
    }

    /** A part of a list: a criterion of its own, a comparison, or a bare fact. */
    Optional<Criterion> part(Yaml at, Around around) {
        return part(at, around, null);
    }

    /** @param unnamed the id of a part that needs none because it stands alone; {@code null} where it needs one */
    Optional<Criterion> part(Yaml at, Around around, @Nullable String unnamed) {
        if (!at.isMapping() && at.text().isEmpty()) {
            mistakes.add(NOT_A_CRITERION, at);
            return Optional.empty();
        }
        String id = id(at, unnamed);
        Around own = complete(at, inherit(at, around.at(id)));
        Optional<FormReader.Form> form = forms.read(at, own, OWN);
        Optional<Yaml> unless = at.get("unless");
        Optional<Criterion> exception = unless.flatMap(yaml -> part(yaml, own, "unless"));
        if (form.isEmpty() || (unless.isPresent() && exception.isEmpty())) return Optional.empty();
        boolean bareExpression = form.get().says().isEmpty();
        if (at.get("id").isEmpty() && unnamed == null && bareExpression) mistakes.add(NO_ID, at, "amount");
        String says = at.text("says").orElse(form.get().says());
        if (says.isEmpty() || (at.get("id").isPresent() && at.text("says").isEmpty())) mistakes.add(NO_SENTENCE, at);
        return Optional.of(criterion(at, own, says, form.get(), exception.orElse(null)));
    }

    /** What a fact follows from. It says itself where that is read. */
    Optional<Criterion> premise(Yaml item, Yaml when, String path) {
        Around own = complete(item, inherit(item, new Around(path, "", SourceStatus.U, "", DraftText.NONE, false)));
        return forms.read(when, own, CIRCUMSTANCES)
                .map(form -> criterion(item, own, item.text("says").orElse(form.says()), form, null));
    }

    private String id(Yaml at, @Nullable String unnamed) {
        Optional<Yaml> given = at.get("id");
        if (given.isEmpty()) return unnamed == null ? forms.name(at) : unnamed;
        String id = given.get().text().orElse("");
        if (!FactId.isValid(id)) mistakes.add(BAD_ID, given.get(), id);
        return id;
    }

    private Criterion criterion(Yaml at, Around own, String says, FormReader.Form form, @Nullable Criterion unless) {
        CriterionText text =
                new CriterionText(new CriterionId(own.path()), says, own.cite(), own.status(), own.source());
        return places.put(
                new Criterion(
                        text,
                        form.expression(),
                        unless,
                        kind(at),
                        at.text(OFTEN_MET).orElse(null),
                        own.status() == SourceStatus.DRAFT
                                        && !own.draft().check().isEmpty()
                                ? own.draft().draft()
                                : null),
                at);
    }

    private Criterion.Kind kind(Yaml at) {
        Optional<Yaml> kind = at.get("kind");
        if (kind.isEmpty()) return Criterion.Kind.SUBSTANTIVE;
        String text = kind.get().text().orElse("").strip();
        if (!text.equals(EXCLUSION))
            mistakes.add(BAD_VALUE, kind.get(), text, "the kind of a criterion", "kind: " + EXCLUSION);
        return Criterion.Kind.EXCLUSION;
    }

    private Around inherit(Yaml at, Around around) {
        return new Around(
                around.path(),
                at.text("cite").orElse(around.cite()),
                status(at, around),
                at.text("source").orElse(around.source()),
                draft(at, around.draft()),
                around.parameter());
    }

    /** What a draft says of itself here, or else around it. */
    DraftText draft(Yaml at, DraftText around) {
        Draft.Confidence confidence = around.confidence();
        Optional<Yaml> given = at.get("confidence");
        if (given.isPresent()) {
            String word = given.get().text().orElse("").strip();
            Optional<Draft.Confidence> known = Arrays.stream(Draft.Confidence.values())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            if (known.isEmpty()) mistakes.add(BAD_VALUE, given.get(), word, "a confidence", "high, medium or low");
            confidence = known.orElse(null);
        }
        return new DraftText(at.text("check").orElse(around.check()), confidence);
    }

    private void checked(Yaml at, Around own) {
        if (own.status() == SourceStatus.DRAFT && own.draft().check().isBlank()) mistakes.add(DRAFT_WITHOUT_CHECK, at);
    }

    private Around complete(Yaml at, Around own) {
        if (own.cite().isEmpty()) mistakes.add(NO_CITATION, at);
        if (own.source().isEmpty()) mistakes.add(NO_SOURCE, at);
        if (own.status() == SourceStatus.U) mistakes.add(NO_STATUS, at);
        checked(at, own);
        return new Around(
                own.path(),
                own.cite().isEmpty() ? REPORTED : own.cite(),
                own.status() == SourceStatus.U ? SourceStatus.C : own.status(),
                own.source().isEmpty() ? REPORTED : own.source(),
                own.draft(),
                own.parameter());
    }

    private SourceStatus status(Yaml at, Around around) {
        Optional<Yaml> value = at.get("status");
        if (value.isEmpty()) return around.status();
        String text = value.get().text().orElse("");
        switch (text) {
            case "C", "D", "S" -> {
                return SourceStatus.valueOf(text);
            }
            case DRAFT -> {
                if (around.isShared()) mistakes.add(SHARED_DRAFT, value.get());
                else return SourceStatus.DRAFT;
            }
            case "U" -> mistakes.add(UNCONFIRMED_CRITERION, value.get());
            default -> mistakes.unknown(UNKNOWN_STATUS, value.get(), text, List.of());
        }
        return SourceStatus.C;
    }
}
