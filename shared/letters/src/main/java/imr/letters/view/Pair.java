package imr.letters.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two labels side by side, as the header of a letter sets them. */
public record Pair(Row left, @Nullable Row right) {
    public static List<Pair> of(List<Row> rows) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 2)
            pairs.add(new Pair(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null));
        return pairs;
    }
}
