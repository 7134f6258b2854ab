/**
 * What published letters decided, and why: for reports that compare recommendations with real decisions. Nothing that evaluates a case may
 * depend on it.
 */
@NullMarked
package imr.reading.published;

import org.jspecify.annotations.NullMarked;
