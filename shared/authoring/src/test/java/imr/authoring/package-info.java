@NullMarked
package imr.authoring;

import org.jspecify.annotations.NullMarked;
