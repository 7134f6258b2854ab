/**
 * Sentences in clauses, and the part each plays in a record (Role): complaint, examination, treatment, plan. What verbs and cues there are stands in
 * the word lists beside the classes. Knows words only, nothing of facts.
 */
@NullMarked
package imr.reading.clause;

import org.jspecify.annotations.NullMarked;
