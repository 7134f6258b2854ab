/**
 * The faults that readers of determinations complain of. Each warns and leaves the judgement to the reviewer.
 */
@NullMarked
package imr.checks.fault;

import org.jspecify.annotations.NullMarked;
