/** Published letters through the checks before signing, for whoever has the letter before them. */
@NullMarked
package imr.local.check;

import org.jspecify.annotations.NullMarked;
