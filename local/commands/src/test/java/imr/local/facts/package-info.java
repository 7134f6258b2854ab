@NullMarked
package imr.local.facts;

import org.jspecify.annotations.NullMarked;
