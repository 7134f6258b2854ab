package imr.local.layers;

import imr.authoring.syntax.Mistake;
import imr.domain.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Guideline files that cannot be worked with, or a place that has none. */
public final class BadGuidelines extends Fault {
    private static final long serialVersionUID = 1L;

    public BadGuidelines(String advice) {
        super(Blame.CLIENT, false, advice);
    }

    /** With every mistake, its place and what to do. */
    public static BadGuidelines with(String name, List<Mistake> mistakes) {
        return new BadGuidelines(mistakes.stream().map(Mistake::text).collect(Collectors.joining("\n"))
                + "\nMistakes in " + name + ": " + mistakes.size() + ". Nothing is done until they are gone.");
    }
}
