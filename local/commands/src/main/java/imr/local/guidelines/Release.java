package imr.local.guidelines;

import imr.domain.Digest;
import imr.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A released library: the public guidelines with layers over them, compiled, in a file named by its digest.
 *
 * @param version from 1, one more with each release of a folder
 * @param library the digest that evaluations pin
 * @param layers  the names of the layers' folders, from the lowest up
 */
record Release(int version, Digest library, List<String> layers, LocalDate released) {
    Release {
        layers = List.copyOf(layers);
    }

    /** What {@code releases.json} holds, the first release first. */
    record Index(String format, List<Release> releases) {
        static final String FORMAT = "imr.releases.v1";

        Index {
            releases = List.copyOf(releases);
        }

        Optional<Release> of(Digest library) {
            return releases.stream()
                    .filter(release -> release.library().equals(library))
                    .findFirst();
        }
    }

    private static final String INDEX = "releases.json";

    /** The releases of a folder, none where there are none yet. */
    static Index in(Path folder) {
        Path file = folder.resolve(INDEX);
        try {
            return Files.exists(file)
                    ? Json.read(Files.readAllBytes(file), Index.class)
                    : new Index(Index.FORMAT, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the releases", e);
        }
    }

    /** The file of a library within a folder of releases. */
    static Path file(Path folder, Digest library) {
        return folder.resolve(library + ".json");
    }

    /** Writes a library beside the earlier ones. The same content again is the release that there is. */
    static Release write(Path folder, byte[] json, List<String> layers, LocalDate day) {
        Digest digest = Digest.of(json);
        Index index = in(folder);
        Optional<Release> known = index.of(digest);
        if (known.isPresent()) return known.get();
        Release release = new Release(index.releases().size() + 1, digest, layers, day);
        List<Release> all = new ArrayList<>(index.releases());
        all.add(release);
        try {
            Files.createDirectories(folder);
            Files.write(file(folder, digest), json);
            // Named only when it is there as a whole.
            Files.write(folder.resolve(INDEX), Json.write(new Index(Index.FORMAT, all)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the release", e);
        }
        return release;
    }
}
