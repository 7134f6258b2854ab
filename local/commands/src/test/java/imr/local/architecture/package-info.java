/** What the modules may know of each other. */
@NullMarked
package imr.local.architecture;

import org.jspecify.annotations.NullMarked;
