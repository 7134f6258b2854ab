/**
 * Who calls and what for: verifies bearer tokens and holds them against the role a route declares. Knows no identity provider beyond its public
 * keys, no route of its own and no store.
 */
@NullMarked
package imr.access;

import org.jspecify.annotations.NullMarked;
