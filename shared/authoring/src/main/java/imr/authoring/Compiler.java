package imr.authoring;

import imr.domain.TreatmentId;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Library;
import imr.guidelines.library.VocabularyEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compiles a folder of guideline files into a library, or says everything that keeps it from being one. */
public final class Compiler {
    private final Set<String> treatments;

    /** @param treatments the codes of the treatment catalogue; empty to accept any */
    public Compiler(Set<String> treatments) {
        this.treatments = Set.copyOf(treatments);
    }

    /** A library, unless there are mistakes. */
    public record Compilation(Optional<Library> library, List<Mistake> mistakes) {}

    /** Compiles all {@code .yaml} files below a folder; throws {@link UncheckedIOException} when it cannot be read. */
    public Compilation compile(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).toList())
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compile(files);
    }

    /** Compiles files given by name and content. */
    public Compilation compile(Map<String, String> files) {
        Mistakes mistakes = new Mistakes();
        Map<String, Yaml> parsed = new TreeMap<>();
        files.forEach((name, text) -> Yaml.parse(name, text, mistakes).ifPresent(yaml -> parsed.put(name, yaml)));

        Yaml facts = parsed.remove("facts.yaml");
        Yaml definitions = parsed.remove("definitions.yaml");
        Yaml gaps = parsed.remove("gaps.yaml");
        Map<String, VocabularyEntry> vocabulary = facts == null ? Map.of() : new FactsFile(mistakes).read(facts);
        if (facts == null && !files.containsKey("facts.yaml"))
            mistakes.add(
                    new Mistake("NO_VOCABULARY", "facts.yaml", 1, 1, "the vocabulary is missing", "Add facts.yaml."));
        Set<String> names = new TreeSet<>();
        if (definitions != null)
            definitions.items().forEach(d -> d.get("name").flatMap(Yaml::text).ifPresent(names::add));
        CriterionReader criteria = new CriterionReader(mistakes, vocabulary, names);

        List<Definition> terms = definitions == null ? List.of() : definitions(definitions, criteria, mistakes);
        List<Gap> known = gaps == null ? List.of() : gaps(gaps, mistakes);
        GuidelineFile reader = new GuidelineFile(mistakes, criteria, treatments);
        List<Guideline> guidelines = new ArrayList<>();
        Map<String, Yaml> places = new TreeMap<>();
        for (Yaml file : parsed.values())
            reader.read(file).ifPresent(guideline -> {
                guidelines.add(guideline);
                if (places.put(guideline.id(), file) != null)
                    mistakes.add(
                            "DUPLICATE_ID",
                            file,
                            "another guideline has the id " + guideline.id(),
                            "Give it an id of its own.");
            });
        new Editions(mistakes, places).check(guidelines, known, terms);
        guidelines.sort(Comparator.comparing(Guideline::id));
        if (!mistakes.isEmpty()) return new Compilation(Optional.empty(), mistakes.sorted());
        Library library = new Library(
                new Library.Content(Library.FORMAT, List.copyOf(vocabulary.values()), terms, guidelines, known));
        return new Compilation(Optional.of(library), List.of());
    }

    private static List<Definition> definitions(Yaml file, CriterionReader criteria, Mistakes mistakes) {
        Fields fields = new Fields(mistakes);
        List<Definition> terms = new ArrayList<>();
        for (Yaml item : file.items()) {
            String name = fields.required(
                    item, "name", "NO_ID", "Give the definition a name such as functional-improvement.");
            String title = fields.required(item, "title", "NO_TITLE", "Add title: with the term and its wording.");
            Optional<Interval> effective = item.get("effective").flatMap(fields::interval);
            Optional<Criterion> meaning = criteria.container(
                    item,
                    new CriterionReader.Around("definition", "", SourceStatus.U, ""),
                    name,
                    Set.of("name", "title", "effective", "parameter"));
            if (effective.isPresent() && meaning.isPresent())
                terms.add(new Definition(name, title, effective.get(), meaning.get()));
        }
        return terms;
    }

    private static List<Gap> gaps(Yaml file, Mistakes mistakes) {
        Fields fields = new Fields(mistakes);
        List<Gap> known = new ArrayList<>();
        for (Yaml item : file.items()) {
            fields.known(item, Set.of("id", "title", "citation", "treatment", "effective", "because"));
            Optional<Interval> effective = item.get("effective").flatMap(fields::interval);
            List<TreatmentId> treatments = item.get("treatment").map(Yaml::items).orElse(List.of()).stream()
                    .map(t -> new TreatmentId(t.text().orElse("unrecognized")))
                    .toList();
            String id = fields.required(item, "id", "NO_ID", "Give the gap an id.");
            String title = fields.required(item, "title", "NO_TITLE", "Add title: with the guideline's name.");
            String citation = fields.required(item, "citation", "NO_CITATION", "Add citation:.");
            String because = fields.required(item, "because", "NO_REASON", "Say why the criteria could not be had.");
            effective.ifPresent(interval -> known.add(new Gap(id, title, citation, treatments, interval, because)));
        }
        return known;
    }
}
