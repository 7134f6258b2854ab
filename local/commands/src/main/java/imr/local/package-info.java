/** The {@code imr} command line: tries cases in the embedded cloud. For development and tests; nothing here runs on AWS. */
@NullMarked
package imr.local;

import org.jspecify.annotations.NullMarked;
