/** Small handlers that the embedded cloud's own tests run. */
@NullMarked
package imr.local.handlers;

import org.jspecify.annotations.NullMarked;
