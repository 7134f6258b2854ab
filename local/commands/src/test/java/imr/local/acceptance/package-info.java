/** The whole system from outside: files in through S3, results out through the API, in the embedded cloud. */
@NullMarked
package imr.local.acceptance;

import org.jspecify.annotations.NullMarked;
