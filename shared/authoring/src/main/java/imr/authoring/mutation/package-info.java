/**
 * Measures how well the golden cases hold the library: changes one threshold, connective, test or date at a time and looks whether a case
 * notices. Knows nothing of files.
 */
@NullMarked
package imr.authoring.mutation;

import org.jspecify.annotations.NullMarked;
