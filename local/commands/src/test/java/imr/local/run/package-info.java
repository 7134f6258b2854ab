/** Tests of what is uploaded. */
@NullMarked
package imr.local.run;

import org.jspecify.annotations.NullMarked;
