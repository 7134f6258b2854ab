/**
 * The evaluation function: reads the documents of a complete case, evaluates its items under the guideline library and writes the trace.
 */
@NullMarked
package imr.functions.evaluation;

import org.jspecify.annotations.NullMarked;
