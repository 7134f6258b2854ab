/** The command line as a whole. */
@NullMarked
package imr.local;

import org.jspecify.annotations.NullMarked;
