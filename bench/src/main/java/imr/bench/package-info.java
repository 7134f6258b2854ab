/** What the system costs in time, measured with JMH. Compiled with the rest and run by hand; no test depends on it. */
@NullMarked
package imr.bench;

import org.jspecify.annotations.NullMarked;
