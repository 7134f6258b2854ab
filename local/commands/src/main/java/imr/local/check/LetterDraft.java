package imr.local.check;

import imr.checks.Draft;
import imr.domain.Problem;
import imr.reading.item.RawItem;
import imr.reading.letter.LetterImporter;
import imr.reading.letter.UndecidedLetter;
import imr.reading.published.PublishedDecision;
import imr.reading.published.PublishedDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A published letter, put together again as the draft that it once was.
 *
 * @param draft    empty when the document is no letter
 * @param problems why it is none
 */
record LetterDraft(Optional<Draft> draft, List<Problem> problems) {
    LetterDraft {
        problems = List.copyOf(problems);
    }

    /** @param name of the file, whose case number serves where the letter has none */
    static LetterDraft of(String name, byte[] content) {
        LetterImporter.Imported imported = LetterImporter.read(name, content);
        if (imported.letter().isEmpty()) return new LetterDraft(Optional.empty(), imported.problems());
        UndecidedLetter letter = imported.letter().get();
        List<PublishedDecision> decisions = PublishedDecisions.read(content);
        if (decisions.size() != letter.items().size())
            return new LetterDraft(
                    Optional.empty(),
                    List.of(
                            new Problem(
                                    "DECISIONS_NOT_FOUND",
                                    name,
                                    "The decisions of the letter could not be told apart; give it as the PDF that was published.")));
        List<Draft.Item> items = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) items.add(item(letter.items().get(i), decisions.get(i)));
        return new LetterDraft(
                Optional.of(new Draft(
                        letter.caseNumber(), letter.dates(), letter.summary(), items, "", new Draft.Published())),
                List.of());
    }

    private static Draft.Item item(RawItem item, PublishedDecision decision) {
        String administrator = item.administratorGuideline();
        return new Draft.Item(
                item.number(),
                item.text(),
                decision.outcome(),
                administrator == null ? "" : administrator,
                decision.guideline(),
                null,
                decision.rationale());
    }
}
