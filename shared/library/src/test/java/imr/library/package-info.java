/** Holds the guidelines to their golden cases. */
@NullMarked
package imr.library;

import org.jspecify.annotations.NullMarked;
