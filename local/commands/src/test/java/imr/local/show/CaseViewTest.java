package imr.local.show;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.RequestType;
import imr.domain.evaluation.Combination;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.CriterionText;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Pins;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Search;
import imr.domain.evaluation.Selection;
import imr.domain.evaluation.SourceStatus;
import imr.domain.evaluation.Trigger;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseViewTest {
    private static final DocumentId REPORT = new DocumentId("pr2-2013-10-02.pdf");
    private static final Evidence REQUESTED =
            new Evidence(new DocumentId("application.json"), 1, 0, 15, "acupuncture 2x6");
    private static final Evidence NEAREST = new Evidence(REPORT, 2, 10, 40, "continues gabapentin 300 mg");

    @Test
    void anItemIsShownWithItsWordsAndWithWhereWhatIsMissingWasLookedFor() {
        assertThat(new CaseView(new Look(false, 100))
                        .determined("CM26-0000001", evaluation(), List.of(), Map.of("letter", "out/letter.html")))
                .isEqualTo(expected("item.txt"));
    }

    @Test
    void whatIsNearWhatIsMissingAndWhatWasFoundBesidesAreShown() {
        Finding.Met time = new Finding.Met(
                text("time", "The complaint is three weeks old", "p. 303", Combination.NONE),
                "20 days",
                List.of(fact(NEAREST, Provenance.READ)),
                List.of(),
                null,
                List.of(),
                "20 days, 1 short of 21",
                1240);
        Evaluation before = evaluation();
        ItemEvaluation one = before.items().getFirst();
        ItemEvaluation item = new ItemEvaluation(
                one.item(),
                one.selection(),
                time,
                one.recommendation(),
                List.of(),
                null,
                2,
                List.of(fact(NEAREST, Provenance.READ)));
        String shown = new CaseView(new Look(false, 100))
                .determined(
                        "CM26-0000001",
                        new Evaluation(
                                before.format(),
                                before.pins(),
                                before.documents(),
                                before.summary(),
                                List.of(item),
                                before.contradictions()),
                        List.of(),
                        Map.of());
        assertThat(shown)
                .contains("and 1,240 further statements, in facts.json")
                .contains("near: 20 days, 1 short of 21; it does not decide alone")
                .contains("missing for an overturn: 2")
                .contains(
                        "also found, asked for by no criterion: “continues gabapentin 300 mg” — pr2-2013-10-02.pdf p. 2");
    }

    @Test
    void whatOrientsTheReviewerIsSetApartFromTheOutcome() {
        ItemEvaluation one = evaluation().items().getFirst();
        ItemEvaluation item = new ItemEvaluation(
                        one.item(),
                        new Selection(null, null, null, null, List.of()),
                        null,
                        new Recommendation.None("no applicable guideline"),
                        List.of())
                .orientedBy(new Orientation(
                        List.of("Asked for on 2026-03-04: 12 visits."),
                        List.of(new Orientation.Topic(
                                Orientation.Subject.DRUGS,
                                List.of(new Orientation.Statement(
                                        "gabapentin taken", NEAREST, LocalDate.parse("2026-03-02"), List.of())),
                                2)),
                        List.of(new Orientation.Silence(
                                "red flags",
                                new Search(List.of(), List.of(), new TreeMap<>(Map.of(REPORT, 3)), List.of()))),
                        new Orientation.Guide(
                                Orientation.Basis.LAST_KNOWN_EDITION,
                                java.util.Objects.requireNonNull(one.selection().chosen()),
                                "initial course",
                                java.util.Objects.requireNonNull(one.finding()))));
        String shown = new CaseView(new Look(false, 100)).item(item);
        assertThat(shown.lines().findFirst().orElse("")).endsWith("recommended: NONE");
        assertThat(shown)
                .contains("ORIENTATION for the reviewer: not counted, not an outcome")
                .contains("asked       Asked for on 2026-03-04: 12 visits.")
                .contains("gabapentin taken, 2026-03-02")
                .contains("“continues gabapentin 300 mg” — pr2-2013-10-02.pdf p. 2")
                .contains("and 2 more, in facts.json")
                .contains("silent on   red flags (looked in 1 document, 3 pages)")
                .contains("The last edition known, which does not govern this request:")
                .doesNotContain("UPHELD", "OVERTURNED");
        assertThat(shown.indexOf("✗ amount")).isGreaterThan(shown.indexOf("ORIENTATION"));
    }

    @Test
    void colourIsOnlyForTerminals() {
        String plain = new CaseView(new Look(false, 80)).determined("CM26-0000001", evaluation(), List.of(), Map.of());
        String coloured =
                new CaseView(new Look(true, 80)).determined("CM26-0000001", evaluation(), List.of(), Map.of());
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[31m✗\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        String shown = new CaseView(new Look(false, 70)).determined("CM26-0000001", evaluation(), List.of(), Map.of());
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
    }

    @Test
    void problemsAreShownWithPlaceAdviceAndCode() {
        Problem problem = new Problem(
                "DIGEST_MISMATCH", "mri.pdf", "The content is not the one announced; upload the file again.");
        assertThat(new CaseView(new Look(false, 100))
                        .undetermined("CM26-0000002", "NEEDS_CORRECTION", List.of(problem)))
                .contains("! mri.pdf  The content is not the one announced; upload the file again. [DIGEST_MISMATCH]");
    }

    private static Evaluation evaluation() {
        Finding.NotMet amount = new Finding.NotMet(
                text("amount", "Enough treatments to show an effect, not more", "9792.24.1(c)(1)", Combination.NONE),
                "12 visits requested, at most 6",
                List.of(fact(REQUESTED, Provenance.STATED)),
                List.of());
        Finding.NotDocumented purpose = new Finding.NotDocumented(
                text("purpose", "Pain medication is reduced or not tolerated", "9792.24.1(a)(1)", Combination.NONE),
                "not documented",
                new Search(
                        List.of(new FactId("medication.reduced")),
                        List.of("reduced", "tapered", "not tolerated"),
                        new TreeMap<>(Map.of(REPORT, 3, new DocumentId("mri.pdf"), 1)),
                        List.of(NEAREST)),
                List.of());
        Finding.Met frequency = new Finding.Met(
                text("frequency", "One to three times a week", "9792.24.1(c)(2)", Combination.NONE),
                "2 per week",
                List.of(fact(NEAREST, Provenance.READ)),
                List.of(),
                null,
                List.of());
        Finding root = new Finding.NotMet(
                text("initial", "All of these", "9792.24.1", Combination.ALL),
                "not all met",
                List.of(),
                List.of(amount, purpose, frequency));
        GuidelineRef guideline = new GuidelineRef(
                "mtus-acupuncture-2009",
                "Acupuncture Medical Treatment Guidelines",
                "MTUS Acupuncture 2009",
                "8 CCR 9792.24.1",
                "2009-07-18",
                Rank.MTUS,
                LocalDate.parse("2009-07-18"),
                null,
                Trigger.DECISION);
        ItemEvaluation item = new ItemEvaluation(
                item(),
                new Selection(
                        guideline, LocalDate.parse("2013-11-04"), "initial course", "no acupuncture before", List.of()),
                root,
                Recommendation.Uphold.lacking(
                        amount.criterion().id(),
                        Recommendation.Reason.NOT_MET,
                        List.of(List.of("visits in dispute: at most 6 visits", "Medication is not tolerated"))),
                List.of());
        Digest digest = Digest.of("any");
        Pins pins = new Pins(new CaseNumber("CM26-0000001"), new CaseVersion(1), digest, digest, digest, "1");
        return new Evaluation(Evaluation.FORMAT, pins, List.of(), List.of(), List.of(item), List.of());
    }

    private static CriterionText text(String name, String says, String cite, Combination combination) {
        CriterionId id = new CriterionId("mtus-acupuncture-2009/initial course/" + name);
        return new CriterionText(id, says, cite, SourceStatus.C, "reg", combination, null);
    }

    private static Fact fact(Evidence evidence, Provenance provenance) {
        return new Fact(
                new FactId("requested.visits"),
                FactValue.Flag.PRESENT,
                FactStatus.ASSERTED,
                provenance,
                Set.of(BodyPart.LOW_BACK),
                Side.UNSTATED,
                null,
                null,
                null,
                List.of(evidence));
    }

    private static DisputedItem item() {
        return new DisputedItem(
                new ItemNumber(1),
                "Acupuncture, lumbar spine, 12 visits",
                new TreatmentId("acupuncture"),
                List.of(BodyPart.LOW_BACK),
                Side.UNSTATED,
                RequestType.INITIAL,
                Amount.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                null,
                false,
                null,
                false,
                null,
                null,
                List.of());
    }

    private static String expected(String name) {
        try (InputStream in = Objects.requireNonNull(CaseViewTest.class.getResourceAsStream("/show/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
