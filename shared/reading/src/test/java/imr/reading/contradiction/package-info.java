@NullMarked
package imr.reading.contradiction;

import org.jspecify.annotations.NullMarked;
