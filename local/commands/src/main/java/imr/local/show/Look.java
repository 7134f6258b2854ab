package imr.local.show;

import java.util.ArrayList;
import java.util.List;

/**
 * How text is put on a terminal.
 *
 * @param colour whether to colour it; never when it goes to a file or a pipe, or {@code NO_COLOR} is set
 * @param width  columns, 60 at least
 */
public record Look(boolean colour, int width) {
    /** Lines longer than this are hard to read. */
    private static final int WIDEST = 118;

    private static final int NARROWEST = 60;

    public Look {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /**
     * For what standard output is. The start script knows whether that is a terminal, and how wide ({@code imr.terminal},
     * {@code imr.columns}); asking Java's console would cost a tenth of a second.
     */
    public static Look ofTerminal() {
        boolean colour = Boolean.getBoolean("imr.terminal")
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"));
        return new Look(colour, Integer.getInteger("imr.columns", 100));
    }

    public String bold(String text) {
        return style("1", text);
    }

    public String dim(String text) {
        return style("2", text);
    }

    public String green(String text) {
        return style("32", text);
    }

    public String red(String text) {
        return style("31", text);
    }

    public String yellow(String text) {
        return style("33", text);
    }

    public String cyan(String text) {
        return style("36", text);
    }

    private String style(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** A line across the screen. */
    public String rule() {
        return dim("─".repeat(width));
    }

    /** The text in lines of what the width leaves beside an indentation. */
    public List<String> wrap(String text, int indentation) {
        int room = Math.max(20, width - indentation);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text cut to so many columns, with an ellipsis where something was cut. */
    public static String cut(String text, int columns) {
        return text.length() <= columns
                ? text
                : text.substring(0, Math.max(0, columns - 1)).stripTrailing() + "…";
    }

    /** The text filled with blanks to so many columns. */
    public static String fill(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }
}
