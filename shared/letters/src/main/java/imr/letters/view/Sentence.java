package imr.letters.view;

import java.util.List;

/** A sentence of the clinical case summary with its sources. */
public record Sentence(String text, List<Source> sources) {}
