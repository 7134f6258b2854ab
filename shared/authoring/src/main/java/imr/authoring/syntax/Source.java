package imr.authoring.syntax;

import java.util.List;

/** A guideline file as its author sees it: its name within the guidelines folder and its lines. */
public record Source(String name, List<String> lines) {
    public Source {
        lines = List.copyOf(lines);
    }

    public static Source of(String name, String text) {
        return new Source(name, text.lines().toList());
    }

    /** The line of a number from 1, empty behind the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
