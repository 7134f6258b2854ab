package imr.reading.fact;

import java.util.Set;

/**
 * What a match of a {@link Pattern} can begin with.
 *
 * @param words    whole words
 * @param stems    beginnings of words
 * @param kinds    kinds of terms: body, treatment, drug
 * @param number   whether a number
 * @param anything whether any word at all
 */
record Beginning(Set<String> words, Set<String> stems, Set<String> kinds, boolean number, boolean anything) {}
