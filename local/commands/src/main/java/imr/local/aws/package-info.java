/** Buckets of a deployment, reached from outside as its operators do: address, region and credentials come from the environment. */
@NullMarked
package imr.local.aws;

import org.jspecify.annotations.NullMarked;
