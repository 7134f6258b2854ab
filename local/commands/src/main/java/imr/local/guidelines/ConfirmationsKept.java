package imr.local.guidelines;

import imr.authoring.Compiler.Compilation;
import imr.authoring.Confirmation;
import imr.authoring.Layer;
import imr.local.layers.BadGuidelines;
import imr.local.layers.LayerOptions;
import imr.local.layers.PublicGuidelines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The confirmations of the uppermost layer, to which lines are only added, and only such as compile. */
final class ConfirmationsKept {
    private static final String HEAD =
            "# Who compared which draft with the text. ./imr guidelines confirm adds to it; nothing in it is changed.\n";

    private final LayerOptions layers;

    ConfirmationsKept(LayerOptions layers) {
        this.layers = layers;
    }

    /**
     * Adds a confirmation; throws {@link BadGuidelines} with every mistake, and adds nothing, where the layers would not compile with it.
     *
     * @param changes what the text asks otherwise, a line each as in a guideline file
     */
    void add(Confirmation confirmation, List<String> changes) {
        Path file = layers.folders().getLast().resolve(Layer.CONFIRMATIONS);
        try {
            String kept = Files.exists(file) ? Files.readString(file) : HEAD;
            String added = kept + (kept.endsWith("\n") ? "" : "\n") + entry(confirmation, changes);
            Compilation compiled = PublicGuidelines.compiled(with(added));
            if (compiled.library().isEmpty())
                throw new BadGuidelines("Nothing is recorded: with it the layer would have mistakes.\n\n"
                        + String.join(
                                "\n",
                                compiled.mistakes().stream()
                                        .map(mistake -> mistake.text())
                                        .toList()));
            Files.writeString(file, added);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the confirmation", e);
        }
    }

    /** The layers as they would be. */
    private List<Layer> with(String confirmations) {
        List<Layer> all = new ArrayList<>(layers.layers());
        Layer last = all.removeLast();
        Map<String, String> files = new TreeMap<>(last.files());
        files.put(Layer.CONFIRMATIONS, confirmations);
        all.add(new Layer(last.name(), files));
        return all;
    }

    private static String entry(Confirmation confirmation, List<String> changes) {
        StringBuilder entry = new StringBuilder("""
                - criterion: %s
                  drafted: %s
                  by: %s
                  on: %s
                  against: %s
                """.formatted(
                        confirmation.criterion(),
                        confirmation.drafted(),
                        quoted(confirmation.by()),
                        confirmation.on(),
                        quoted(confirmation.against())));
        if (!changes.isEmpty()) entry.append("  changed:\n");
        for (String change : changes) {
            int colon = change.indexOf(": ");
            if (colon < 0)
                throw new BadGuidelines(
                        "Nothing is recorded: \"" + change
                                + "\" does not say of which fact. Write it as a guideline file has it, such as \"requested.visits: at most 8 visits\".");
            entry.append("    ")
                    .append(quotedKey(change.substring(0, colon).strip()))
                    .append(": ")
                    .append(quoted(change.substring(colon + 2).strip()))
                    .append('\n');
        }
        return entry.toString();
    }

    private static String quotedKey(String key) {
        return key.matches("[a-z0-9.-]+") ? key : quoted(key);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\s+", " ") + "'";
    }
}
