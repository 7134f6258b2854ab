/**
 * The intake function: looks at every uploaded object, says what is missing or cannot be used, and assembles the case once its upload is complete.
 * Knows files and dates; what the record means is for the evaluation.
 */
@NullMarked
package imr.functions.intake;

import org.jspecify.annotations.NullMarked;
