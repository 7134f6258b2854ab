/**
 * The determination of a case: the recommendation, later the reviewer's decision, and everything a letter has to say. Must not
 * know how it is stored or rendered.
 */
@NullMarked
package imr.domain.determination;

import org.jspecify.annotations.NullMarked;
