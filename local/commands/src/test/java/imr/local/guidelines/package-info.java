/** Runs the author's commands on a copy of the guidelines. */
@NullMarked
package imr.local.guidelines;

import org.jspecify.annotations.NullMarked;
