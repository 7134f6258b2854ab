/**
 * The deadlines of a review: what is due, from which event, by which law, and on which day. Every deadline of the statute (Labor Code
 * 4610.5, 4610.6) and of the regulation (8 CCR 9792.10.1 to 9792.10.7) is a {@link imr.domain.clock.Rule}; where both speak, both clocks
 * are shown. Dates are those of California. Must not know what the date of today is, nor how a case is stored.
 */
@NullMarked
package imr.domain.clock;

import org.jspecify.annotations.NullMarked;
