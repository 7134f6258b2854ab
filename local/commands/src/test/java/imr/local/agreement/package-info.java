@NullMarked
package imr.local.agreement;

import org.jspecify.annotations.NullMarked;
