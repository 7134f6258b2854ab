/**
 * A draft in sentences and facts, as the reader of records understands them.
 */
@NullMarked
package imr.checks.text;

import org.jspecify.annotations.NullMarked;
