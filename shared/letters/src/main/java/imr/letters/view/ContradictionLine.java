package imr.letters.view;

import java.util.List;

/** Statements of the record that do not go together. */
public record ContradictionLine(String about, List<Quote> statements) {}
