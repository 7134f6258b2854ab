@NullMarked
package imr.reading.architecture;

import org.jspecify.annotations.NullMarked;
