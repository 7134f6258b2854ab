package imr.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects the mistakes of a compilation. */
final class Mistakes {
    private final List<Mistake> found = new ArrayList<>();

    void add(String code, Yaml at, String message, String advice) {
        found.add(new Mistake(code, at.file(), at.line(), at.column(), message, advice));
    }

    void add(Mistake mistake) {
        found.add(mistake);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of file, line and column, each once. */
    List<Mistake> sorted() {
        return List.copyOf(new TreeSet<>(found));
    }
}
