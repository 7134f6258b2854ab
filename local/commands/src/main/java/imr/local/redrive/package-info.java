/** Giving failed events back to their functions. Knows queues and functions of any stack, local or deployed, by their addresses alone. */
@NullMarked
package imr.local.redrive;

import org.jspecify.annotations.NullMarked;
