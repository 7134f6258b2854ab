package imr.authoring.cases;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Source;
import imr.authoring.syntax.TreatmentCodes;
import imr.authoring.syntax.Yaml;
import imr.guidelines.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The golden cases of a folder, and what is wrong with their files.
 *
 * @param cases in the order of files and lines; to be run only when there are no mistakes
 */
public record GoldenCases(List<GoldenCase> cases, List<Mistake> mistakes) {
    public GoldenCases {
        cases = List.copyOf(cases);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads all {@code .yaml} files below a folder; throws {@link UncheckedIOException} when it cannot be read. */
    public static GoldenCases in(Path folder, Library library, TreatmentCodes treatments) {
        return in(folder, "", library, treatments);
    }

    /** @param before what the names of the files begin with in messages */
    public static GoldenCases in(Path folder, String before, Library library, TreatmentCodes treatments) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).toList())
                files.put(before + folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(files, library, treatments);
    }

    /** Reads files given by name and content. */
    public static GoldenCases of(Map<String, String> files, Library library, TreatmentCodes treatments) {
        Mistakes mistakes = new Mistakes();
        GoldenFile reader =
                new GoldenFile(mistakes, new Fields(mistakes, treatments), library, new CriterionIndex(library));
        List<GoldenCase> cases = new ArrayList<>();
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet())
            Yaml.parse(Source.of(file.getKey(), file.getValue()), mistakes)
                    .ifPresent(yaml -> cases.addAll(reader.read(yaml)));
        return new GoldenCases(cases, mistakes.sorted());
    }
}
