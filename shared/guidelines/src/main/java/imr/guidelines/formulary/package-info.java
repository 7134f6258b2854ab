/**
 * The MTUS Drug List as data (8 CCR 9792.27.15): what it says of a drug, in each of its versions, by the day a version takes effect. Knows no
 * file: lists come from the published document by way of an importer. What the rules make of an entry stands in the guidelines.
 */
@NullMarked
package imr.guidelines.formulary;

import org.jspecify.annotations.NullMarked;
