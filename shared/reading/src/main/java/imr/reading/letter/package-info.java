/**
 * Published determination letters as cases: header, clinical summary, disputed items and the claims administrator's guideline. The decision,
 * the guideline relied on and the rationale are cut away before anything is kept; no type of this package can hold them.
 */
@NullMarked
package imr.reading.letter;

import org.jspecify.annotations.NullMarked;
