package imr.local.guidelines;

import imr.domain.CaseNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.FactsFile;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Library;
import imr.json.CaseJson;
import imr.json.FactsJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cases as the cases bucket keeps them: a {@code case.json} with its {@code facts.json} beside it. */
final class StoredCases {
    private static final String CASE = "case.json";
    private static final String FACTS = "facts.json";

    /** An item of a case under a library. */
    record Item(CaseNumber caseNumber, ItemEvaluation evaluation) {}

    private record Stored(CaseFile file, CaseRecord record) {}

    private final List<Stored> cases = new ArrayList<>();

    StoredCases(List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.endsWith(CASE)).sorted().toList())
                    if (Files.exists(file.resolveSibling(FACTS))) cases.add(read(file));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the stored cases", e);
            }
        }
    }

    private static Stored read(Path file) throws IOException {
        FactsFile facts = FactsJson.read(Files.readAllBytes(file.resolveSibling(FACTS)));
        return new Stored(CaseJson.read(Files.readAllBytes(file)).with(facts.items()), facts.record());
    }

    List<Item> under(Library library) {
        Evaluator evaluator = new Evaluator(library);
        List<Item> items = new ArrayList<>();
        for (Stored stored : cases)
            for (ItemEvaluation item : evaluator.evaluate(stored.file(), stored.record()))
                items.add(new Item(stored.file().caseNumber(), item));
        return items;
    }
}
