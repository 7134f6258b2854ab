/** Holds what goes through the API against {@code openapi.yaml}, for the tests of every module that sends requests. */
@NullMarked
package imr.api.testing;

import org.jspecify.annotations.NullMarked;
