/**
 * Words, numbers, dates, and the names of body parts, treatments and drugs in the lexicon files, for those who read requests and those who
 * read records. Knows neither facts nor items.
 */
@NullMarked
package imr.reading.text;

import org.jspecify.annotations.NullMarked;
