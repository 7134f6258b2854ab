package imr.authoring;

import static imr.authoring.syntax.MistakeKind.DUPLICATE_ID;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.MistakeKind;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.TreatmentCodes;
import imr.authoring.syntax.Yaml;
import imr.domain.evaluation.CriterionId;
import imr.domain.fact.FactWords;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a folder of guideline files into a library, or says everything that keeps it from being one. */
public final class Compiler {
    private static final String FACTS = "facts.yaml";
    private static final String DEFINITIONS = "definitions.yaml";
    private static final String DERIVATIONS = "derivations.yaml";
    private static final String GAPS = "gaps.yaml";
    private static final String LINT = "lint.yaml";
    private static final Set<String> SHARED = Set.of(FACTS, DEFINITIONS, DERIVATIONS, GAPS, LINT, Layer.CONFIRMATIONS);

    private final TreatmentCodes treatments;

    public Compiler(TreatmentCodes treatments) {
        this.treatments = treatments;
    }

    /**
     * What came of a compilation.
     *
     * @param library  there unless there are mistakes
     * @param warnings mistakes by rules that {@code lint.yaml} does not let refuse yet
     * @param warned   those rules
     * @param grounds  by the id of each ground what is to be told where no golden case proves it
     * @param files    the file of each guideline by its id, relative to the folder
     * @param confirmations who compared which drafts with the text
     */
    public record Compilation(
            Optional<Library> library,
            List<Mistake> mistakes,
            List<Mistake> warnings,
            Set<MistakeKind> warned,
            Map<CriterionId, Mistake> grounds,
            Map<String, String> files,
            List<Confirmation> confirmations) {
        public Compilation {
            mistakes = List.copyOf(mistakes);
            warnings = List.copyOf(warnings);
            warned = Set.copyOf(warned);
            grounds = Map.copyOf(grounds);
            files = Map.copyOf(files);
            confirmations = List.copyOf(confirmations);
        }
    }

    /** Compiles all {@code .yaml} files below a folder; throws {@link UncheckedIOException} when it cannot be read. */
    public Compilation compile(Path folder) {
        return compile(folder, List.of());
    }

    /** The same with layers over it. */
    public Compilation compile(Path folder, List<Layer> layers) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).toList())
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compile(files, layers);
    }

    /** Compiles files given by name, relative to the folder and with slashes, and content. */
    public Compilation compile(Map<String, String> files) {
        return compile(files, List.of());
    }

    /** Compiles files of the public layer with layers over it, the earlier below. */
    public Compilation compile(Map<String, String> files, List<Layer> layers) {
        Mistakes mistakes = new Mistakes();
        Sources sources = new Sources(files, layers, SHARED, mistakes);
        if (!files.containsKey(FACTS)) mistakes.noVocabulary();
        // Without its vocabulary or definitions every guideline would be full of mistakes that are not its own.
        if (!sources.has(FACTS) || (!sources.has(DEFINITIONS) && files.containsKey(DEFINITIONS)))
            return new Compilation(
                    Optional.empty(), mistakes.sorted(), List.of(), Set.of(), Map.of(), Map.of(), List.of());

        Fields fields = new Fields(mistakes, treatments);
        Places places = new Places();
        Set<MistakeKind> warned = warned(sources, new LintFile(mistakes, fields));
        List<Yaml> facts = sources.items(FACTS, "id");
        Map<String, VocabularyEntry> vocabulary = new FactsFile(mistakes, fields).read(facts);
        List<Yaml> terms = sources.files(DEFINITIONS).stream()
                .flatMap(file -> file.items().stream())
                .toList();
        ComparisonReader comparisons = new ComparisonReader(mistakes, fields, vocabulary);
        CriterionReader criteria = new CriterionReader(mistakes, comparisons, Terms.in(terms), places);
        SharedFiles sharedFiles = new SharedFiles(mistakes, fields);
        List<Definition> definitions = sharedFiles.definitions(terms, criteria);
        List<Yaml> following = sources.items(DERIVATIONS, "id");
        new OwnFacts(sources, facts).check(following);
        List<Derivation> derivations = new DerivationsFile(mistakes, fields, criteria, vocabulary).read(following);
        List<Gap> gaps = sharedFiles.gaps(sources.items(GAPS, "id"));
        Map<String, Yaml> byId = new TreeMap<>();
        List<Guideline> written =
                guidelines(sources.guidelines(), new GuidelineFile(mistakes, fields, criteria, places), byId, mistakes);
        ConfirmationsFile confirming = new ConfirmationsFile(mistakes, fields, places, comparisons, sources);
        List<Confirmation> confirmations = confirming.read(
                sources.files(Layer.CONFIRMATIONS).stream()
                        .flatMap(file -> file.items().stream())
                        .toList(),
                written);
        List<Guideline> guidelines = confirming.apply(confirmations, written);

        WordsFile reader = new WordsFile(mistakes, vocabulary);
        List<FactWords> words = sources.words().stream()
                .flatMap(file -> reader.read(file).stream())
                .toList();

        Logic logic = new Logic(mistakes, places);
        definitions.forEach(logic::check);
        guidelines.forEach(logic::check);
        Silence silence = new Silence(mistakes, places, definitions);
        definitions.forEach(silence::check);
        guidelines.forEach(silence::check);
        new Editions(mistakes, places, byId, sources).check(guidelines, gaps, definitions);
        Map<String, String> names = new TreeMap<>();
        byId.forEach((id, file) -> names.put(id, file.source().name()));
        Map<Boolean, List<Mistake>> graded = mistakes.sorted().stream()
                .collect(Collectors.partitioningBy(mistake -> warned.contains(mistake.code())));
        List<Mistake> refusing = graded.getOrDefault(false, List.of());
        List<Mistake> warnings = graded.getOrDefault(true, List.of());
        if (!refusing.isEmpty())
            return new Compilation(Optional.empty(), refusing, warnings, warned, Map.of(), names, confirmations);
        Library library = new Library(new Library.Content(
                        Library.FORMAT, List.copyOf(vocabulary.values()), derivations, definitions, guidelines, gaps)
                .with(words));
        return new Compilation(
                Optional.of(library),
                List.of(),
                warnings,
                warned,
                GroundPlaces.in(guidelines, places),
                names,
                confirmations);
    }

    /** Only the public layer says which rules refuse. */
    private static Set<MistakeKind> warned(Sources sources, LintFile reader) {
        List<Yaml> files = sources.files(LINT);
        for (Yaml file : files) if (!sources.isPublic(file)) sources.conflict(file, LINT, "conflict.rules");
        return files.isEmpty() || !sources.isPublic(files.getFirst()) ? Set.of() : reader.warned(files.getFirst());
    }

    private static List<Guideline> guidelines(
            List<Yaml> files, GuidelineFile reader, Map<String, Yaml> byId, Mistakes mistakes) {
        List<Guideline> guidelines = new ArrayList<>();
        for (Yaml file : files)
            reader.read(file).ifPresent(guideline -> {
                if (byId.putIfAbsent(guideline.id(), file) == null) guidelines.add(guideline);
                else mistakes.add(DUPLICATE_ID, file.get("id").orElse(file), guideline.id());
            });
        guidelines.sort(Comparator.comparing(Guideline::id));
        return guidelines;
    }
}
