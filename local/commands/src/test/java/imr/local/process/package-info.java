/** Processes of their own, ended in the middle of their work. */
@NullMarked
package imr.local.crash;

import org.jspecify.annotations.NullMarked;
