/** What a result looks like on a terminal: the words found, where they stand, what is missing and where it was looked for. */
@NullMarked
package imr.local.show;

import org.jspecify.annotations.NullMarked;
