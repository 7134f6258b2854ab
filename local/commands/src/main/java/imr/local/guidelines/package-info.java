/**
 * {@code imr guidelines}: what the authors of guidelines work with. Reads the guideline files themselves, so that a change shows at once. Knows
 * nothing of the cloud.
 */
@NullMarked
package imr.local.guidelines;

import org.jspecify.annotations.NullMarked;
