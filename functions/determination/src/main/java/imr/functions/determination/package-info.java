/**
 * The determination function: stores an evaluation as the determination of its case version and renders its letters. It decides nothing; what it
 * stores is a recommendation until a reviewer signs.
 */
@NullMarked
package imr.functions.determination;

import org.jspecify.annotations.NullMarked;
