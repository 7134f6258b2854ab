package imr.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.Compiler.Compilation;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class LayersTest {
    private static final String OWN = """
            id: clinic-acupuncture-2007
            title: Acupuncture, the edition of 2007
            label: Acupuncture 2007
            citation: 8 CCR 9792.21(a)(2)
            edition: "2007"
            rank: MTUS
            source: LICENCE
            effective: {from: 2007-06-15, to: 2009-07-17, trigger: DECISION}
            applies: {treatment: acupuncture}
            pathways:
              course:
                cite: 8 CCR 9792.21(a)(2)
                status: C
                source: LICENCE
                all:
                  - clinic.pain-diary
                  - {id: amount, says: At most 6, requested.visits: at most 6 visits}
            """;
    private static final Map<String, String> CLINIC = Map.of(
            "facts.yaml", "- {id: clinic.pain-diary, type: flag, meaning: a pain diary is kept}\n",
            "gaps.yaml", "- {closes: acupuncture-2007, because: its text is held under licence}\n",
            "acupuncture/acupuncture-2007.yaml", OWN);

    @Test
    void aLayerAddsGuidelinesAndFactsAndClosesAGap() {
        Library library = compiled(CLINIC).library().orElseThrow();
        assertThat(library.content().guidelines())
                .extracting(Guideline::id)
                .containsExactly("acupuncture-2009", "clinic-acupuncture-2007");
        assertThat(library.entry(new imr.domain.fact.FactId("clinic.pain-diary")))
                .isPresent();
        assertThat(library.content().gaps()).extracting(Gap::id).isEmpty();
    }

    @Test
    void withoutItThePublicLayerIsAsItWas() {
        Library alone = new Compiler(ErrorCorpus.TREATMENTS)
                .compile(ErrorCorpus.base())
                .library()
                .orElseThrow();
        assertThat(new Compiler(ErrorCorpus.TREATMENTS)
                        .compile(ErrorCorpus.base(), List.of())
                        .library()
                        .orElseThrow()
                        .content())
                .isEqualTo(alone.content());
        assertThat(compiled(CLINIC).library().orElseThrow().content().guidelines())
                .containsAll(alone.content().guidelines());
    }

    @Test
    void aMistakeOfALayerIsToldWithTheLayersFile() {
        Map<String, String> clinic = new TreeMap<>(CLINIC);
        clinic.put("acupuncture/acupuncture-2007.yaml", OWN.replace("clinic.pain-diary", "clinic.pain-dairy"));
        assertThat(compiled(clinic).mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.file()).isEqualTo("clinic/acupuncture/acupuncture-2007.yaml");
            assertThat(mistake.line()).isEqualTo(16);
            assertThat(mistake.advice()).contains("clinic.pain-diary");
        });
    }

    @Test
    void besideADraftALayerMayHaveTheEditionItself() {
        Map<String, String> files = ErrorCorpus.base();
        files.put("gaps.yaml", "[]\n");
        files.put(
                "draft.yaml",
                OWN.replace("clinic-acupuncture-2007", "acupuncture-2007")
                        .replace("status: C", "status: draft")
                        .replace(
                                "- clinic.pain-diary",
                                "- {id: aim, says: Less, check: aim, pain-medication.reduced: documented}")
                        .replace("- {id: amount,", "- {id: amount, check: how many,"));
        Map<String, String> clinic = new TreeMap<>(CLINIC);
        clinic.remove("gaps.yaml");
        Compilation compilation =
                new Compiler(ErrorCorpus.TREATMENTS).compile(files, List.of(new Layer("clinic", clinic)));
        assertThat(compilation.mistakes()).isEmpty();
        assertThat(compilation.library().orElseThrow().drafts()).hasSize(1);
    }

    private static Compilation compiled(Map<String, String> clinic) {
        return new Compiler(ErrorCorpus.TREATMENTS).compile(ErrorCorpus.base(), List.of(new Layer("clinic", clinic)));
    }
}
