/**
 * The course of a case from the utilization review decision to the determination's implementation (Labor Code 4610.5, 4610.6; 8 CCR 9792.10.1
 * to 9792.10.7): the states, what may happen in each and who may cause it, and the chain of entries that records what happened. Decides nothing
 * about treatment and must not know how a case is stored or who is asking over which route.
 */
@NullMarked
package imr.domain.process;

import org.jspecify.annotations.NullMarked;
