/**
 * A case as it was uploaded and assembled: who, when, which items are disputed, which documents came with it. It holds what was
 * said, not what it means; what the documents show is in {@code imr.domain.fact}.
 */
@NullMarked
package imr.domain.casefile;

import org.jspecify.annotations.NullMarked;
