package imr.authoring;

import imr.guidelines.library.LibraryJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The build's step: compiles a folder of guideline files into a JSON file, or fails with every mistake. */
public final class CompileLibrary {
    private CompileLibrary() {}

    /** Arguments: the guidelines folder, the treatment catalogue or "-", the file to write. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path out = Path.of(args[2]);
        Set<String> treatments = args[1].equals("-") ? Set.of() : Catalogue.codes(Files.readString(Path.of(args[1])));
        Compiler.Compilation compilation = new Compiler(treatments).compile(folder);
        if (compilation.library().isEmpty()) {
            report(compilation.mistakes(), System.err);
            throw new IllegalStateException(
                    compilation.mistakes().size() + " mistakes in the guideline files, listed above");
        }
        Files.createDirectories(out.getParent());
        byte[] json = LibraryJson.write(compilation.library().get());
        if (!Files.exists(out) || !java.util.Arrays.equals(Files.readAllBytes(out), json)) Files.write(out, json);
    }

    private static void report(List<Mistake> mistakes, PrintStream to) {
        for (Mistake mistake : mistakes)
            to.println(mistake.file() + ":" + mistake.line() + ":" + mistake.column() + ": " + mistake.code() + ": "
                    + mistake.message() + ". " + mistake.advice());
    }
}
