/**
 * From bytes to pages of text: PDF and plain text, with what could not be read said as problems. Knows nothing of what the text means.
 */
@NullMarked
package imr.reading.document;

import org.jspecify.annotations.NullMarked;
