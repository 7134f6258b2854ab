@NullMarked
package imr.reading.summary;

import org.jspecify.annotations.NullMarked;
