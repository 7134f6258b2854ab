/** Tests of the embedded cloud with a small template. */
@NullMarked
package imr.local.cloud;

import org.jspecify.annotations.NullMarked;
