/**
 * What an issued letter says: a signed determination in the sections of the final determinations that are published, and on top of the
 * parties' copy its meaning in plain words. Knows no recommendation, no finding and no criterion; a letter says what the reviewer decided.
 */
@NullMarked
package imr.letters.issued;

import org.jspecify.annotations.NullMarked;
