/**
 * Statements of a record that do not go together, for the reviewer to settle. Knows facts, documents and disputed items; knows no guideline, and
 * takes no side.
 */
@NullMarked
package imr.record.contradiction;

import org.jspecify.annotations.NullMarked;
