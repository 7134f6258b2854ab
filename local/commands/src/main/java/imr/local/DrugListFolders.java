package imr.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where imported drug lists lie, unless an option says otherwise: {@code drug-lists} in the project's folder. */
public final class DrugListFolders {
    private DrugListFolders() {}

    public static Path usual() {
        return Home.folder().resolve("drug-lists");
    }

    /** The named folder, which must be there, or the usual one if it is; {@code null} for none. */
    public static @Nullable Path of(@Nullable Path named) {
        if (named != null && !Files.isDirectory(named))
            throw new imr.local.run.BadSource("There is no folder of drug lists " + named
                    + "; import a list with ./imr guidelines drug-list import FILE --lists " + named + ".");
        if (named != null) return named;
        return Files.isDirectory(usual()) ? usual() : null;
    }
}
