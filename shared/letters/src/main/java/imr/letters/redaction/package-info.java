/**
 * Takes out of a text what identifies a person, for the public copy of a letter. Knows names and patterns, no letter and no
 * guideline. Rather takes out a word too many than one too few.
 */
@NullMarked
package imr.letters.redaction;

import org.jspecify.annotations.NullMarked;
