package imr.authoring;

import imr.authoring.syntax.TreatmentCodes;
import imr.guidelines.library.LibraryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The build's step: compiles a folder of guideline files into a JSON file, or fails with every mistake. */
public final class CompileLibrary {
    private CompileLibrary() {}

    /** Arguments: the guidelines folder, the file to write, and the files of the treatment catalogue. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<String> catalogues = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) catalogues.add(Files.readString(Path.of(file)));
        Compiler.Compilation compilation = new Compiler(TreatmentCodes.of(catalogues)).compile(folder);
        if (compilation.library().isEmpty()) {
            compilation.mistakes().forEach(mistake -> System.err.println(mistake.text()));
            throw new IllegalStateException(
                    "mistakes in the guideline files: " + compilation.mistakes().size() + ", listed above");
        }
        byte[] json = LibraryJson.write(compilation.library().get());
        // An unchanged file keeps its time, so that nothing after it is built again.
        if (Files.exists(out) && Arrays.equals(Files.readAllBytes(out), json)) return;
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.write(out, json);
    }
}
