/**
 * Applies the library to a case: selects the guideline that governs an item, finds each criterion met, not met or not documented, and
 * recommends. Pure: the same case, record and library give the same evaluation. Must not know where any of them come from.
 */
@NullMarked
package imr.guidelines.evaluation;

import org.jspecify.annotations.NullMarked;
