@NullMarked
package imr.reading.record;

import org.jspecify.annotations.NullMarked;
