/** Takes cases through the pipeline in the embedded cloud: as a portal would upload them, and as a party would look them up. */
@NullMarked
package imr.local.run;

import org.jspecify.annotations.NullMarked;
