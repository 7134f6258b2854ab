/**
 * Whether an application may go to review (Labor Code 4610.5(h)-(k), 8 CCR 9792.10.1, 9792.10.3, 9792.10.4): what stands in the way, said with
 * its citation and what the applicant can do, and the decision on it, which is always a person's. Must not know how an application is read or
 * where it is kept.
 */
@NullMarked
package imr.domain.eligibility;

import org.jspecify.annotations.NullMarked;
