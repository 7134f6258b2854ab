@NullMarked
package imr.letters;

import org.jspecify.annotations.NullMarked;
