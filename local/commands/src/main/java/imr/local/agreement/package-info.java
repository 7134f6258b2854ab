/**
 * How recommendations on published letters compare with what real reviewers decided. Reads the decisions for the comparison only; the evaluation
 * cannot reach this package.
 */
@NullMarked
package imr.local.agreement;

import org.jspecify.annotations.NullMarked;
