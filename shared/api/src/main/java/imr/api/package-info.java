/**
 * What the functions behind the API have in common: a request whatever the gateway left out, an answer with its problem details, who may ask, and
 * what a route takes in its path and query. Knows no route and no case.
 */
@NullMarked
package imr.api;

import org.jspecify.annotations.NullMarked;
