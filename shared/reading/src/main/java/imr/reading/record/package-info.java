/**
 * Reads a whole case into facts: the facts of its records, the amounts its requests tell, and what could not be read. Also checks that what
 * facts quote stands in the record, whoever wrote them.
 */
@NullMarked
package imr.reading.record;

import org.jspecify.annotations.NullMarked;
