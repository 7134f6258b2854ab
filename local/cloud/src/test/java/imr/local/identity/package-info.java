/** Tests of local tokens. */
@NullMarked
package imr.local.identity;

import org.jspecify.annotations.NullMarked;
