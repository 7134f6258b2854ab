/** Makes the clients of AWS services and the stores that use them from the settings of a function. */
@NullMarked
package imr.store.aws;

import org.jspecify.annotations.NullMarked;
