/**
 * A case under a guideline library: its evaluation from facts alone, the library that an evaluation was made under, and its replay. Used by
 * the function that evaluates, by those that evaluate anew after a correction, and by who audits. Must not know how documents are read, nor
 * where anything is stored.
 */
@NullMarked
package imr.evaluation;

import org.jspecify.annotations.NullMarked;
