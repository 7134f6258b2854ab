/** Word lists and phrases of what follows from facts, as plain files that a clinician may read and extend. */
@NullMarked
package imr.record.words;

import org.jspecify.annotations.NullMarked;
