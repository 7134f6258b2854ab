/**
 * An identity provider for this machine only: a key of the user's own, and tokens signed with it. The functions are given its public half
 * in place of a real provider's; nothing signed here is worth anything elsewhere.
 */
@NullMarked
package imr.local.identity;

import org.jspecify.annotations.NullMarked;
