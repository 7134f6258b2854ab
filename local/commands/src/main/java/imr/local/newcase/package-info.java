/**
 * An application made out of a folder of records: what the files themselves tell is filled in and shown, what only a person knows is listed. Knows
 * documents and the form of an application; nothing of the cloud.
 */
@NullMarked
package imr.local.newcase;

import org.jspecify.annotations.NullMarked;
