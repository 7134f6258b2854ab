/** DynamoDB Local and an S3 server in this JVM, for tests of everything that stores. */
@NullMarked
package imr.store.testing;

import org.jspecify.annotations.NullMarked;
