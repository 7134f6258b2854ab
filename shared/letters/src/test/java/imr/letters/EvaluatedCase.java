package imr.letters;

import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.determination.DecisionClocks;
import imr.domain.determination.Departure;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.ReliedOn;
import imr.domain.determination.ReviewerQualifications;
import imr.domain.determination.Signature;
import imr.domain.determination.SignedDetermination;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.SummarySentence;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.letters.rationale.RationaleDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A sample case as stored, decided as recommended and signed with the drafts of its rationales as they come. */
record EvaluatedCase(String name, CaseFile file, Evaluation evaluation) {
    static final List<String> NAMES = List.of(
            "acupuncture-after-laminectomy",
            "acupuncture-extension-met",
            "acupuncture-low-back-2018",
            "medications",
            "mri-and-therapy");

    private static final int DAYS_TO_DECIDE = 30;

    static EvaluatedCase of(String name) {
        CaseFile file = CaseJson.read(bytes(name + "/case.json"));
        Evaluation evaluation = EvaluationJson.read(bytes(name + "/evaluation.json"));
        return new EvaluatedCase(
                name,
                file.with(evaluation.items().stream().map(ItemEvaluation::item).toList()),
                evaluation);
    }

    static List<EvaluatedCase> all() {
        return NAMES.stream().map(EvaluatedCase::of).toList();
    }

    /** Decided so many days after the records came in. */
    SignedDetermination signedAfter(int days) {
        LocalDate received = Objects.requireNonNull(file.dates().recordsReceived());
        LocalDate decided = received.plusDays(days);
        return new SignedDetermination(
                file,
                1,
                evaluation.summary().stream().map(SummarySentence::text).collect(Collectors.joining(" ")),
                evaluation.items().stream().map(this::decision).toList(),
                new ReviewerQualifications(
                        List.of("California", "Oregon"), List.of("Physical Medicine and Rehabilitation"), 14, 30),
                new DecisionClocks(received.plusDays(DAYS_TO_DECIDE), received.plusDays(DAYS_TO_DECIDE)),
                new Signature(
                        decided.atTime(10, 42).atZone(Signature.ZONE).toInstant(),
                        "I read the case file, I decided each item on this worker’s medical needs and the evidence, and I have no tie to anyone in this case that the law forbids.",
                        Digest.of("decision of " + name)),
                decided.plusDays(1));
    }

    private ItemDecision decision(ItemEvaluation item) {
        ItemNumber number = item.item().number();
        String draft = RationaleDraft.of(item, file).text();
        return switch (item.recommendation()) {
            case Recommendation.Overturn overturn ->
                new ItemDecision(number, Outcome.OVERTURNED, reliedOn(item), draft, null);
            case Recommendation.Uphold uphold -> new ItemDecision(number, Outcome.UPHELD, reliedOn(item), draft, null);
            case Recommendation.None none ->
                new ItemDecision(
                        number,
                        Outcome.UPHELD,
                        new ReliedOn(Rank.STUDY, "the treating physician’s reports", "", "the record as listed below"),
                        draft + "\n\nThe record gives no reason for it.",
                        new Departure(Departure.Reason.NOTHING_RECOMMENDED, "nothing supports it"));
        };
    }

    private static ReliedOn reliedOn(ItemEvaluation item) {
        return ReliedOn.of(Objects.requireNonNull(item.selection().chosen()));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = EvaluatedCase.class.getResourceAsStream("evaluated/" + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
