/**
 * The guideline library that is built into the system: the files below {@code src/main/guidelines}, compiled when the project is built;
 * and the folder of imported drug lists that may stand beside it.
 */
@NullMarked
package imr.library;

import org.jspecify.annotations.NullMarked;
