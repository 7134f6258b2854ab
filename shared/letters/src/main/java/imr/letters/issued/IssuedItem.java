package imr.letters.issued;

import java.util.List;

/**
 * A disputed item as decided.
 *
 * @param style                  the CSS class of the outcome
 * @param portioned              whether any amount is stated, so that its portions are worth a table
 * @param administratorGuideline what the claims administrator relied on, as a sentence
 * @param reliedOn               what the decision relies on, as a sentence
 * @param rationale              paragraphs
 */
public record IssuedItem(
        int number,
        String text,
        String outcome,
        String style,
        boolean portioned,
        String requested,
        String authorized,
        String remaining,
        String administratorGuideline,
        String reliedOn,
        List<String> rationale) {}
