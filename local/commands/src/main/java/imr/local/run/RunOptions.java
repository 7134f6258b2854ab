package imr.local.run;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to run and what to show of it.
 *
 * @param paths case folders, letters, or folders of either
 * @param json  print traces instead of explanations
 * @param out   folder for letters and traces
 * @param data  folder that keeps the data, {@code null} for in memory only
 * @param lists folder of imported drug lists, {@code null} for none
 */
public record RunOptions(
        List<Path> paths,
        boolean json,
        Path out,
        @Nullable Path data,
        @Nullable Path lists) {
    public RunOptions {
        paths = List.copyOf(paths);
    }
}
