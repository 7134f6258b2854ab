/**
 * The review function: what coordinators, reviewers and publishers do with a case, from eligibility to the published determination. Every act is a
 * transition of the law's process, stored with its entry of the record or not at all. Must not know how documents are read.
 */
@NullMarked
package imr.functions.review;

import org.jspecify.annotations.NullMarked;
