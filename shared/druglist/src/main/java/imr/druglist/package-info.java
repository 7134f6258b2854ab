/**
 * Imports the MTUS Drug List as the state publishes it, a spreadsheet or the table of a PDF, or tells everything that keeps it from being
 * imported. Knows no case and no rule; what comes of it is an {@link imr.guidelines.formulary.DrugList}.
 */
@NullMarked
package imr.druglist;

import org.jspecify.annotations.NullMarked;
