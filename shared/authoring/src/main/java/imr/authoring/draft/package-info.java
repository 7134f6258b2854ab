/**
 * Drafts golden cases from what criteria say: for each one a case that meets it, one that does not and one that is silent, at the very
 * bounds, with everything else in order. What a case is expected to come to is worked out from how it was put together, not asked of the
 * evaluator; a case on which the two disagree is not drafted but named, for a person to look at.
 */
@NullMarked
package imr.authoring.draft;

import org.jspecify.annotations.NullMarked;
