package imr.local.agreement;

import imr.domain.Problem;
import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.fact.FactWords;
import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import imr.local.facts.LetterFacts;
import imr.reading.item.ItemReader;
import imr.reading.letter.LetterCase;
import imr.reading.letter.LetterImporter;
import imr.reading.record.CaseReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Evaluates published letters, several at a time, in the order they were given. */
public final class LetterEvaluations {
    private final LetterFacts facts;
    private final CaseEvaluator evaluator;
    private final ItemReader items = new ItemReader();

    /** Of what our reader finds in them. */
    public LetterEvaluations(CaseEvaluator evaluator) {
        this(evaluator, List.of());
    }

    /** The same, read with the words of a library besides. */
    public LetterEvaluations(CaseEvaluator evaluator, List<FactWords> words) {
        this(LetterFacts.read(new CaseReader(words)), evaluator);
    }

    public LetterEvaluations(LetterFacts facts, CaseEvaluator evaluator) {
        this.facts = facts;
        this.evaluator = evaluator;
    }

    /** A letter as a case, with the facts its recommendations rest on. */
    public record Read(CaseFile file, FactsFile facts) {}

    /**
     * Recommendations of all letters that could be read, what was read of each by case number, the problems of those that could not by
     * file name, and the file of each letter by its case number.
     */
    public record Result(
            List<Recommended> recommendations,
            Map<String, Read> read,
            Map<String, List<Problem>> problems,
            Map<String, Path> letters) {}

    private record One(
            Path letter,
            List<Recommended> recommendations,
            @Nullable Read read,
            List<Problem> problems) {
        static One failed(Path letter, List<Problem> problems) {
            return new One(letter, List.of(), null, problems);
        }
    }

    public Result of(List<Path> letters) {
        One[] all = new One[letters.size()];
        IntStream.range(0, letters.size()).parallel().forEach(i -> all[i] = one(letters.get(i)));
        Result result = new Result(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (One one : all) {
            result.recommendations().addAll(one.recommendations());
            if (one.read() != null) {
                String number = one.read().facts().caseNumber().value();
                result.read().put(number, one.read());
                result.letters().put(number, one.letter());
            }
            if (!one.problems().isEmpty())
                result.problems().put(String.valueOf(one.letter().getFileName()), one.problems());
        }
        return result;
    }

    /** A letter that the reader fails on does not keep the others from being read. */
    private One one(Path path) {
        try {
            return read(path);
        } catch (RuntimeException e) {
            String failed = e.getClass().getSimpleName();
            return One.failed(
                    path,
                    List.of(new Problem(
                            "LETTER_FAILED",
                            String.valueOf(path.getFileName()),
                            "The letter could not be read (" + failed
                                    + "); report it with its case number, the others are not affected.")));
        }
    }

    private One read(Path path) {
        LetterImporter.Imported imported = LetterImporter.read(LetterFiles.bytes(path));
        if (imported.letter().isEmpty()) return One.failed(path, imported.problems());
        LetterCase letter = LetterCase.of(imported.letter().get(), items);
        LetterFacts.Result found = facts.of(letter);
        if (found.facts().isEmpty()) return One.failed(path, found.problems());
        Evaluation evaluation = evaluator.evaluate(letter.file(), found.facts().get());
        List<Recommended> recommended = new ArrayList<>();
        for (ItemEvaluation item : evaluation.items())
            recommended.add(new Recommended(letter.file().caseNumber(), item, evaluation));
        return new One(path, recommended, new Read(letter.file(), found.facts().get()), List.of());
    }
}
