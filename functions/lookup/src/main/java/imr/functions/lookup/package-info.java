/**
 * The lookup function: answers the API. Every route declares who may use it; an answer never says more than the caller may know, and no error holds
 * health information.
 */
@NullMarked
package imr.functions.lookup;

import org.jspecify.annotations.NullMarked;
