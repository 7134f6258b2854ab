package imr.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what annotations and form fields say where it stands on the page: behind the label on the same line, before what is printed to its right,
 * and otherwise below the nearest line above it. The page's own signs keep the order of their writer.
 */
final class NotePlaces {
    private NotePlaces() {}

    static List<Glyph> merged(List<Glyph> page, List<List<Glyph>> notes) {
        Map<Integer, List<List<Glyph>>> before = new HashMap<>();
        for (List<Glyph> note : notes) {
            List<List<Glyph>> there = before.computeIfAbsent(place(page, note.getFirst()), place -> new ArrayList<>());
            there.add(inOrder(there, note), note);
        }
        List<Glyph> all = new ArrayList<>();
        for (int i = 0; i <= page.size(); i++) {
            before.getOrDefault(i, List.of()).forEach(all::addAll);
            if (i < page.size()) all.add(page.get(i));
        }
        return all;
    }

    /** Before which sign of the page a note stands. */
    private static int place(List<Glyph> page, Glyph note) {
        int place = 0;
        for (int i = 0; i < page.size(); i++) {
            Glyph sign = page.get(i);
            if (isBefore(sign, note) && (place == 0 || isBefore(page.get(place - 1), sign))) place = i + 1;
        }
        return place;
    }

    /** Notes that stand at one place are read from above, and from the left. */
    private static int inOrder(List<List<Glyph>> there, List<Glyph> note) {
        int at = there.size();
        while (at > 0 && !isBefore(there.get(at - 1).getFirst(), note.getFirst())) at--;
        return at;
    }

    private static boolean isBefore(Glyph one, Glyph other) {
        float tolerance = 0.6f * Math.max(Math.max(one.size(), other.size()), 6);
        float down = other.bottom() - one.bottom();
        return Math.abs(down) <= tolerance ? one.left() <= other.left() : down > 0;
    }
}
