@NullMarked
package imr.checks;

import org.jspecify.annotations.NullMarked;
