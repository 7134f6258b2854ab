/** What statements of a record say of drugs: whether one that is named is taken. */
@NullMarked
package imr.record.drug;

import org.jspecify.annotations.NullMarked;
