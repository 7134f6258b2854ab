/**
 * Disputed items as they are written, read into treatment, body part, side, amount and portions. What is not understood is said, never
 * guessed. Knows nothing of guidelines or of the record.
 */
@NullMarked
package imr.reading.item;

import org.jspecify.annotations.NullMarked;
