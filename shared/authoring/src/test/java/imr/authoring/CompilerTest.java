package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import imr.guidelines.library.Pathway;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class CompilerTest {
    private final Compiler compiler = new Compiler(ErrorCorpus.TREATMENTS);

    @Test
    void idsLeadFromTheGuidelineToTheCriterion() {
        List<String> ids = new ArrayList<>();
        Pathway initial = guideline().pathways().getFirst();
        collect(java.util.Objects.requireNonNull(initial.when()), ids);
        collect(initial.criteria(), ids);
        assertThat(ids)
                .containsExactly(
                        "acupuncture-2009/initial-course/when",
                        "acupuncture-2009/initial-course",
                        "acupuncture-2009/initial-course/amount",
                        "acupuncture-2009/initial-course/purpose",
                        "acupuncture-2009/initial-course/purpose/pain-medication.reduced",
                        "acupuncture-2009/initial-course/purpose/pain-medication.not-tolerated");
    }

    @Test
    void aBareFactTakesItsWordsFromTheVocabularyAndItsSourceFromAround() {
        Criterion purpose = part(guideline().pathways().getFirst().criteria(), 1);
        Criterion reduced = part(purpose, 0);
        assertThat(reduced.text().says()).isEqualTo("pain medication is reduced");
        assertThat(reduced.text().cite()).isEqualTo("8 CCR 9792.24.1(c)");
        assertThat(reduced.text().status()).isEqualTo(SourceStatus.C);
    }

    @Test
    void aComparisonKeepsItsUnitAndItsBound() {
        Criterion amount = part(guideline().pathways().getFirst().criteria(), 0);
        assertThat(amount.decidedBy())
                .isEqualTo(new Expression.Compare(
                        new FactQuery(new imr.domain.fact.FactId("requested.visits"), null, false, null),
                        new FactTest.Within(null, false, Measure.of(6, Unit.VISITS), false)));
    }

    @Test
    void theSameFilesGiveTheSameBytesInWhateverOrderTheyCome() {
        Map<String, String> files = ErrorCorpus.base();
        Map<String, String> reversed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(files.keySet());
        java.util.Collections.reverse(names);
        for (String name : names) reversed.put(name, files.getOrDefault(name, ""));
        assertThat(LibraryJson.write(library(reversed))).isEqualTo(LibraryJson.write(library(files)));
    }

    @Test
    void whatWasWrittenReadsBackTheSame() {
        byte[] json = LibraryJson.write(library(ErrorCorpus.base()));
        assertThat(LibraryJson.read(json).content())
                .isEqualTo(library(ErrorCorpus.base()).content());
    }

    @Test
    void aStricterBoundBesideACapIsNoMistake() {
        Map<String, String> files = ErrorCorpus.base();
        files.computeIfPresent(
                "guideline.yaml",
                (name, text) -> text.replace(
                        "      - id: purpose",
                        "      - {id: cap, says: At most 24, requested.visits: at most 24 visits}\n      - id: purpose"));
        assertThat(compiler.compile(files).mistakes()).isEmpty();
    }

    /** Files come from people: whatever is cut out or doubled, they are told, and the compiler stays up. */
    @Property(tries = 100)
    void noFileBringsTheCompilerDown(@ForAll @IntRange(max = 1500) int at, @ForAll @IntRange(max = 40) int length) {
        for (String name : List.of("guideline.yaml", "facts.yaml", "definitions.yaml", "gaps.yaml")) {
            Map<String, String> files = ErrorCorpus.base();
            files.computeIfPresent(name, (key, text) -> {
                int from = Math.min(at, text.length());
                return text.substring(0, from) + text.substring(Math.min(from + length, text.length()));
            });
            Compiler.Compilation compilation = compiler.compile(files);
            assertThat(compilation.library().isPresent())
                    .isEqualTo(compilation.mistakes().isEmpty());
        }
    }

    private Guideline guideline() {
        return library(ErrorCorpus.base()).content().guidelines().getFirst();
    }

    private Library library(Map<String, String> files) {
        return compiler.compile(files).library().orElseThrow();
    }

    private static Criterion part(Criterion criterion, int index) {
        return switch (criterion.decidedBy()) {
            case Expression.All(var of) -> of.get(index);
            case Expression.Any(var of) -> of.get(index);
            default -> throw new AssertionError("a list");
        };
    }

    private static void collect(Criterion criterion, List<String> ids) {
        ids.add(criterion.text().id().value());
        if (criterion.decidedBy() instanceof Expression.All(var of)) of.forEach(part -> collect(part, ids));
        if (criterion.decidedBy() instanceof Expression.Any(var of)) of.forEach(part -> collect(part, ids));
    }
}
