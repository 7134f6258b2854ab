/** Tests of what is shown. */
@NullMarked
package imr.local.show;

import org.jspecify.annotations.NullMarked;
