/**
 * The deadlines function: counts cases and their clocks by what is due first, notes what is overdue or late, brings on those that stopped between
 * two stages, and reports the counts as metrics. It reads an index, and a case only when there is something to note; no identifier leaves it.
 */
@NullMarked
package imr.functions.deadlines;

import org.jspecify.annotations.NullMarked;
