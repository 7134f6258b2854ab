/**
 * The deadlines function: counts open cases by their due date, marks those that are late, brings on those that stopped between two stages, and
 * reports the counts as metrics. It reads an index, never
 * the cases one by one, and no identifier leaves it.
 */
@NullMarked
package imr.functions.deadlines;

import org.jspecify.annotations.NullMarked;
