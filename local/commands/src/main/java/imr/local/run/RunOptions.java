package imr.local.run;

import imr.local.layers.ReleasedLibrary;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to run and what to show of it.
 *
 * @param paths   case folders, letters, or folders of either
 * @param json    print traces instead of explanations
 * @param out     folder for letters and traces
 * @param data    folder that keeps the data, {@code null} for in memory only
 * @param library what cases are evaluated under, {@code null} for the library of the build
 * @param sign    whether a made-up reviewer decides as recommended and signs
 */
public record RunOptions(
        List<Path> paths,
        boolean json,
        Path out,
        @Nullable Path data,
        @Nullable ReleasedLibrary library,
        boolean sign) {
    public RunOptions {
        paths = List.copyOf(paths);
    }
}
