package imr.reading.published;

import imr.domain.ItemNumber;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Outcome;
import imr.reading.document.DocumentReader;
import imr.reading.document.Line;
import imr.reading.document.Paragraphs;
import imr.reading.letter.layout.Decision;
import imr.reading.letter.layout.Label;
import imr.reading.letter.layout.LetterFinder;
import imr.reading.letter.layout.LetterLines;
import imr.reading.letter.layout.LetterPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the decisions of a published letter, in the order and with the numbers under which the importer gives its items. */
public final class PublishedDecisions {
    private PublishedDecisions() {}

    /** The decisions, none when the document is no determination letter. */
    public static List<PublishedDecision> read(byte[] content) {
        List<Line> letter = LetterLines.of(DocumentReader.lines(new DocumentId("letter"), content));
        return LetterFinder.find(letter)
                .map(places -> decisions(letter, places))
                .orElse(List.of());
    }

    private static List<PublishedDecision> decisions(List<Line> letter, LetterPlaces places) {
        List<PublishedDecision> decisions = new ArrayList<>();
        for (LetterPlaces.ItemPlace place : places.items()) {
            String heading = words(place.heading().of(letter));
            List<Line> rest = place.rest().of(letter);
            decisions.add(new PublishedDecision(
                    new ItemNumber(decisions.size() + 1),
                    Decision.removed(heading),
                    outcome(Decision.words(heading)),
                    part(rest, Label.REVIEWER, places.wording()),
                    part(rest, Label.RATIONALE, places.wording())));
        }
        return decisions;
    }

    private static @Nullable Outcome outcome(@Nullable String decision) {
        if (decision == null) return null;
        String lower = decision.toLowerCase(Locale.ROOT);
        if (lower.contains("necessary") || lower.contains("reasonable"))
            return lower.contains(" not ") ? Outcome.UPHELD : Outcome.OVERTURNED;
        return lower.contains("overturn") ? Outcome.OVERTURNED : Outcome.UPHELD;
    }

    /** The text under a label, up to the next one. */
    private static String part(List<Line> lines, Label wanted, Label.Wording wording) {
        List<Line> part = new ArrayList<>();
        boolean within = false;
        for (Line line : lines) {
            Label label = Label.of(line.text(), wording);
            if (label != null) within = label == wanted;
            if (within) part.add(line);
        }
        String text = words(part);
        return text.substring(wanted.length(text, wording)).strip();
    }

    private static String words(List<Line> lines) {
        return Paragraphs.join(lines).replace('\n', ' ');
    }
}
