/** Records as they come from practice, each through the whole flow, held against what is right of them. */
@NullMarked
package imr.local.records;

import org.jspecify.annotations.NullMarked;
