@NullMarked
package imr.local.check;

import org.jspecify.annotations.NullMarked;
