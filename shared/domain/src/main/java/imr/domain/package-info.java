/**
 * The words of Independent Medical Review as values: case numbers, quantities with units, body parts, evidence. Knows nothing
 * of files, formats, AWS or any guideline; everything else depends on it and it depends on nothing.
 */
@NullMarked
package imr.domain;

import org.jspecify.annotations.NullMarked;
