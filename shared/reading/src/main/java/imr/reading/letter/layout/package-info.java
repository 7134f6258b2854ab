/**
 * Where the parts of a published determination letter stand: its lines, its labels and titles, and the numbers of the lines at which each part
 * begins and ends. It finds places by layout alone, never by what was decided, and hands out no part itself.
 */
@NullMarked
package imr.reading.letter.layout;

import org.jspecify.annotations.NullMarked;
