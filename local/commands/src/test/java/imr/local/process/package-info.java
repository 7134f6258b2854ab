/** The commands in processes of their own: as they are typed, and ended in the middle of their work. */
@NullMarked
package imr.local.process;

import org.jspecify.annotations.NullMarked;
