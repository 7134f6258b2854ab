/**
 * The draft of a rationale as a physician writes one, for the reviewer to edit: what was asked, what the record shows and when, what the
 * guideline asks, why that is or is not met, the conclusion. Made of an evaluation; adds nothing to it and decides nothing.
 */
@NullMarked
package imr.letters.rationale;

import org.jspecify.annotations.NullMarked;
