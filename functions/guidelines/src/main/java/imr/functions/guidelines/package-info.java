/**
 * The guidelines function: tells which guidelines are in force and what they come to for facts that somebody sends. It carries the library and may read
 * nothing but its releases, so that what is asked here can neither reach a case nor be stored. Must not know how documents are read.
 */
@NullMarked
package imr.functions.guidelines;

import org.jspecify.annotations.NullMarked;
