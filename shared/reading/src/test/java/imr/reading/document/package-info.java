@NullMarked
package imr.reading.document;

import org.jspecify.annotations.NullMarked;
