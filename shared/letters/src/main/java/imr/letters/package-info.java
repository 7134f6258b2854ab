/**
 * Turns a determination into the letter the parties read: HTML first, then the same HTML as a tagged PDF. Two copies of one
 * determination: the parties' own and the public one without names. The same determination gives the same bytes.
 *
 * <p>Must not know where determinations are stored or letters go, and decides nothing: every word of substance comes from the evaluation.
 */
@NullMarked
package imr.letters;

import org.jspecify.annotations.NullMarked;
