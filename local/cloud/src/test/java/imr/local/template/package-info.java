/** Tests of reading templates. */
@NullMarked
package imr.local.template;

import org.jspecify.annotations.NullMarked;
