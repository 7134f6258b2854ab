@NullMarked
package imr.reading.review;

import org.jspecify.annotations.NullMarked;
