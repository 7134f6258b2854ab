/**
 * The registry of reviewers as it comes from the organization's credentialing: a CSV file, read whole or not at all, with every mistake told
 * by row and column. Knows no case and no assignment.
 */
@NullMarked
package imr.reviewers;

import org.jspecify.annotations.NullMarked;
