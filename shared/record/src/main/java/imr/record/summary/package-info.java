/**
 * The clinical case summary in sentences, each made of facts and traceable to the passages they rest on. Adds nothing that no fact says.
 */
@NullMarked
package imr.record.summary;

import org.jspecify.annotations.NullMarked;
