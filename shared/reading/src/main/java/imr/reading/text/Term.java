package imr.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * A mention of a body part, treatment or drug in a sentence.
 *
 * @param kind   {@code body}, {@code treatment} or {@code drug}
 * @param code   body part code, treatment code, or generic drug name
 * @param family the drug's class, {@code null} for the others
 */
public record Term(String kind, String code, @Nullable String family, int from, int to) {}
