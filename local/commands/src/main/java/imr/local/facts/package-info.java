/**
 * Facts at the command line: read from letters and texts, written to files, and taken from what a person or another program wrote, once it is
 * checked against the record.
 */
@NullMarked
package imr.local.facts;

import org.jspecify.annotations.NullMarked;
