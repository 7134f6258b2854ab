@NullMarked
package imr.local.newcase;

import org.jspecify.annotations.NullMarked;
