/**
 * The hard gates: without them there is no determination (Labor Code 4610.6; 8 CCR 9792.10.6).
 */
@NullMarked
package imr.checks.gate;

import org.jspecify.annotations.NullMarked;
