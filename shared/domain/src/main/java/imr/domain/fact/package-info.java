/**
 * What the record shows: facts from a fixed vocabulary, each with its status, its provenance and the words it rests on. Knows
 * no guideline.
 */
@NullMarked
package imr.domain.fact;

import org.jspecify.annotations.NullMarked;
