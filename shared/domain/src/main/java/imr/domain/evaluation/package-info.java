/**
 * How a disputed item fares under a guideline: findings per criterion, the selection of the guideline, the recommendation. An
 * evaluation recommends; it never decides.
 */
@NullMarked
package imr.domain.evaluation;

import org.jspecify.annotations.NullMarked;
