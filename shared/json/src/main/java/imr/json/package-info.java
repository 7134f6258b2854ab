/**
 * The JSON form of every document the system stores: the same value always gives the same bytes, so that a digest names a content.
 * Knows the domain types and Jackson, and neither where the bytes are kept nor who asks for them.
 */
@NullMarked
package imr.json;

import org.jspecify.annotations.NullMarked;
