package imr.letters.view;

import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.Selection;
import imr.domain.fact.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one disputed item into the letter's words. */
final class ItemComposer {
    /** Long enough to read as a paragraph, short enough to be read. */
    private static final int PARAGRAPH = 420;

    private final Voice voice;
    private final boolean draft;
    private final boolean asks;

    /** @param asks whether what is missing is named, and what orients where no criteria decide */
    ItemComposer(Voice voice, boolean draft, boolean asks) {
        this.voice = voice;
        this.draft = draft;
        this.asks = asks;
    }

    ItemSection compose(ItemEvaluation evaluation) {
        DisputedItem item = evaluation.item();
        Selection selection = evaluation.selection();
        return new ItemSection(
                item.number().value(),
                voice.say(item.text()),
                Outcomes.word(evaluation.recommendation()),
                Outcomes.verdict(evaluation.recommendation(), draft),
                Outcomes.style(evaluation.recommendation()),
                Outcomes.meaning(evaluation.recommendation(), draft),
                Wording.amount(item.requested(), "No quantity stated"),
                Wording.amount(item.authorized(), "Not stated"),
                Wording.amount(item.disputed(), "The request as written"),
                particulars(evaluation),
                item.administratorGuideline() == null
                                || item.administratorGuideline().isBlank()
                        ? "None is stated."
                        : voice.say(item.administratorGuideline()),
                guideline(selection),
                details(evaluation),
                candidates(selection),
                setAside(selection),
                paragraphs(Citations.onceEach(evaluation)),
                evaluation.finding() == null ? List.of() : CriteriaTable.of(evaluation.finding(), voice),
                questions(evaluation.recommendation()),
                orientation(evaluation));
    }

    /** In the copy that asks what is missing, and in no other. */
    private @Nullable OrientationSection orientation(ItemEvaluation evaluation) {
        Orientation orientation = evaluation.orientation();
        return asks && orientation != null ? new OrientationComposer(voice).compose(orientation) : null;
    }

    private List<Row> particulars(ItemEvaluation evaluation) {
        DisputedItem item = evaluation.item();
        List<Row> rows = new ArrayList<>();
        Evidence authorized = evaluation.authorizedBy();
        if (authorized != null) {
            Quote quote = voice.quote(authorized);
            rows.add(new Row(
                    "Utilization review",
                    "“" + quote.words() + "” (" + quote.source().words() + ")"));
        }
        if (item.retrospective())
            rows.add(new Row(
                    "Already provided", item.serviceDate() == null ? "Yes" : "On " + Wording.day(item.serviceDate())));
        if (!item.notUnderstood().isEmpty())
            rows.add(new Row(
                    "Not understood",
                    voice.say(String.join("; ", item.notUnderstood())) + " (left for the reviewer to read)"));
        return rows;
    }

    private String guideline(Selection selection) {
        GuidelineRef chosen = selection.chosen();
        return chosen == null
                ? "No guideline applies."
                : voice.say(chosen.label()) + ", edition " + voice.say(chosen.edition());
    }

    private List<Row> details(ItemEvaluation evaluation) {
        Selection selection = evaluation.selection();
        GuidelineRef chosen = selection.chosen();
        if (chosen == null) return List.of();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "Citation",
                voice.say(chosen.title()) + ", " + voice.say(chosen.citation()) + ", in force " + interval(chosen)));
        evaluation
                .governing()
                .ifPresent(date -> rows.add(new Row("Governing date", Wording.day(date.date()) + ", " + date.words())));
        rows.add(new Row("Why this one", why(selection)));
        return rows;
    }

    /** The search is shown where it passed something over; that the only one in force was taken needs no table. */
    private List<CandidateLine> candidates(Selection selection) {
        List<Candidate> shown = selection.candidates().stream()
                .filter(candidate -> candidate.verdict() != Candidate.Verdict.OTHER_BODY_PART)
                // Drafts are the reviewer's to look at.
                .filter(candidate -> asks || candidate.verdict() != Candidate.Verdict.DRAFT)
                .toList();
        boolean onlyOne = shown.size() == 1 && shown.getFirst().verdict() == Candidate.Verdict.CHOSEN;
        return onlyOne ? List.of() : shown.stream().map(this::candidate).toList();
    }

    private String why(Selection selection) {
        long passedOver = selection.candidates().stream()
                .takeWhile(c -> c.verdict() != Candidate.Verdict.CHOSEN)
                .filter(c -> c.verdict() != Candidate.Verdict.OTHER_BODY_PART)
                .count();
        String first = passedOver == 0
                ? "It is the first in the medical evidence search sequence (8 CCR 9792.21.1) that is in force and speaks of this request."
                : "Those before it in the medical evidence search sequence (8 CCR 9792.21.1) do not govern this request; the table says why.";
        return selection.pathwayReason() == null
                ? first
                : first + " " + Wording.sentence(voice.say(selection.pathwayReason()));
    }

    /** Guidelines on other body parts are many and tell nothing; their number does. */
    private static @Nullable String setAside(Selection selection) {
        long others = selection.candidates().stream()
                .filter(candidate -> candidate.verdict() == Candidate.Verdict.OTHER_BODY_PART)
                .count();
        if (others == 0) return null;
        return others == 1
                ? "One more guideline on this treatment rules on another body part."
                : others + " more guidelines on this treatment rule on other body parts.";
    }

    private CandidateLine candidate(Candidate candidate) {
        GuidelineRef guideline = candidate.guideline();
        return new CandidateLine(
                Wording.of(guideline.rank()),
                voice.say(guideline.label()),
                guideline.citation().equals(guideline.label()) ? "" : voice.say(guideline.citation()) + ". ",
                "In force " + interval(guideline) + ".",
                Wording.sentence(Wording.daysWrittenOut(voice.say(candidate.because()))),
                candidate.verdict() == Candidate.Verdict.CHOSEN);
    }

    private static String interval(GuidelineRef guideline) {
        return "from " + Wording.day(guideline.from())
                + (guideline.to() == null ? "" : " to " + Wording.day(guideline.to()));
    }

    /** Sentences joined to paragraphs; the conclusion, which comes last, stands by itself. */
    private List<String> paragraphs(List<String> sentences) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = voice.say(sentences.get(i));
            boolean last = i == sentences.size() - 1;
            if (!paragraph.isEmpty() && (last || paragraph.length() + sentence.length() > PARAGRAPH)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence);
        }
        if (!paragraph.isEmpty()) paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private List<String> questions(Recommendation recommendation) {
        if (!asks || !(recommendation instanceof Recommendation.Uphold uphold)) return List.of();
        return uphold.questions().stream().map(voice::say).toList();
    }
}
