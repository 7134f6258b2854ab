package imr.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what can be uploaded under the paths of a command line. */
final class Sources {
    private Sources() {}

    /** Case folders and letters, in the order of the command line and of their names. */
    static List<Path> under(List<Path> paths) {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (CaseFolder.isOne(path) || isLetter(path)) found.add(path);
            else if (Files.isDirectory(path)) found.addAll(within(path));
            else if (Files.exists(path))
                throw new BadSource(path + " is neither a case folder nor a letter (.pdf or .txt).");
            else throw new BadSource("There is no " + path + "; check the path.");
        }
        return found;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> found = listed.filter(path -> CaseFolder.isOne(path) || isLetter(path))
                    .sorted()
                    .toList();
            if (found.isEmpty())
                throw new BadSource(
                        folder + " holds no case folder (with application.json) and no letter (.pdf or .txt).");
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    private static boolean isLetter(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".pdf") || name.endsWith(".txt"));
    }
}
