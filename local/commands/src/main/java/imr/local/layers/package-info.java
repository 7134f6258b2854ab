/**
 * The guidelines as they stand in their files, with the layers that are named: what every command that evaluates or checks them shares.
 * Knows nothing of cases and letters.
 */
@NullMarked
package imr.local.layers;

import org.jspecify.annotations.NullMarked;
