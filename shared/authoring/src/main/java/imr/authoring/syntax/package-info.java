/**
 * What authors write and what they are told: YAML values with their places, the fields that several kinds of files share, and the
 * catalogue of mistakes. Knows nothing of how criteria are put together.
 */
@NullMarked
package imr.authoring.syntax;

import org.jspecify.annotations.NullMarked;
