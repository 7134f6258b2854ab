/**
 * The evaluation function: evaluates the items of a case under the guideline library, from its facts alone, and writes the trace. Small, and
 * quick to start; must not know how documents are read.
 */
@NullMarked
package imr.functions.evaluation;

import org.jspecify.annotations.NullMarked;
