package imr.authoring;

import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GroundProofs;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.TreatmentCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The planted mistakes under {@code errors/}: each folder holds the files that differ from {@code _base}, which has none, or names the one
 * that is missing in {@code delete.txt}; files whose names begin with {@code layer-} are those of a layer; {@code golden-cases.yaml} are golden cases; {@code expected.txt} is what the author is told.
 */
final class ErrorCorpus {
    static final TreatmentCodes TREATMENTS =
            TreatmentCodes.of(List.of("acupuncture: needles\nphysical-therapy: exercise\nimaging.mri: mri\n"));
    private static final Path ROOT = root();
    /** What the names of a layer's files begin with. */
    private static final String LAYER = "layer-";

    private static final String CASES = "golden-cases.yaml";

    private ErrorCorpus() {}

    static List<String> names() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an author is told of the files: of the guidelines, and when those are in order of the golden cases. */
    static List<Mistake> mistakes(Map<String, String> files) {
        Map<String, String> guidelines = new TreeMap<>(files);
        String cases = guidelines.remove(CASES);
        Map<String, String> layer = new TreeMap<>();
        guidelines.forEach((name, text) -> {
            if (name.startsWith(LAYER)) layer.put(name.substring(LAYER.length()), text);
        });
        guidelines.keySet().removeIf(name -> name.startsWith(LAYER));
        List<Layer> layers = layer.isEmpty() ? List.of() : List.of(new Layer("clinic", layer));
        Compiler.Compilation compiled = new Compiler(TREATMENTS).compile(guidelines, layers);
        if (cases == null || compiled.library().isEmpty()) return compiled.mistakes();
        GoldenCases golden =
                GoldenCases.of(Map.of(CASES, cases), compiled.library().get(), TREATMENTS);
        return golden.mistakes().isEmpty() ? GroundProofs.unproven(compiled, golden.cases()) : golden.mistakes();
    }

    static Map<String, String> base() {
        return yaml(ROOT.resolve("_base"));
    }

    static Map<String, String> files(String name) {
        Map<String, String> files = base();
        files.putAll(yaml(ROOT.resolve(name)));
        Path deleted = ROOT.resolve(name).resolve("delete.txt");
        if (Files.exists(deleted)) files.remove(read(deleted).strip());
        return files;
    }

    static Path expected(String name) {
        return ROOT.resolve(name).resolve("expected.txt");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> yaml(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(".yaml") || name.equals(LAYER + Layer.WORDS)) files.put(name, read(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(ErrorCorpus.class.getResource("/errors"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
