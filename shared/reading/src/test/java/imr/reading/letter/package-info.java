@NullMarked
package imr.reading.letter;

import org.jspecify.annotations.NullMarked;
