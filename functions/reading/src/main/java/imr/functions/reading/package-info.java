/**
 * The reading function: reads the documents of a complete case into facts, each with the words it rests on. Knows no guideline.
 */
@NullMarked
package imr.functions.reading;

import org.jspecify.annotations.NullMarked;
