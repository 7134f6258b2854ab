/**
 * From pages to facts: finds what a record states, with the words it rests on, its status (asserted, negated, historical, hypothetical,
 * planned, about someone else), body part, side and the treatment or drug it is attributed to. What is looked for stands in lexicon
 * files that a clinician can read. Knows no guideline and decides nothing.
 */
@NullMarked
package imr.reading.fact;

import org.jspecify.annotations.NullMarked;
