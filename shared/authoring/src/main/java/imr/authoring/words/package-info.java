/** What criteria ask for, in the words that authors write and readers read. Knows nothing of how they are shown. */
@NullMarked
package imr.authoring.words;

import org.jspecify.annotations.NullMarked;
