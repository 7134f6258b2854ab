/**
 * Golden cases: small made-up cases with the findings and the outcome that a guideline's author expects, and the runner that holds the
 * library to them. Knows the evaluator only by its results.
 */
@NullMarked
package imr.authoring.cases;

import org.jspecify.annotations.NullMarked;
