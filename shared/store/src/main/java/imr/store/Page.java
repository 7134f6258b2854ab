package imr.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the next part starts; {@code null} at the end
 */
public record Page<T>(List<T> entries, @Nullable String next) {
    public Page {
        entries = List.copyOf(entries);
    }
}
