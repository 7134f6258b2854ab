package imr.local.agreement;

import imr.domain.Problem;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.functions.evaluation.CaseEvaluator;
import imr.reading.item.ItemReader;
import imr.reading.letter.LetterCase;
import imr.reading.letter.LetterImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Evaluates published letters, several at a time, in the order they were given. */
public final class LetterEvaluations {
    private final CaseEvaluator evaluator;
    private final ItemReader items = new ItemReader();

    public LetterEvaluations(CaseEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Recommendations of all letters that could be read, the problems of those that could not by file name, and the file of each case by its
     * number.
     */
    public record Result(
            List<Recommended> recommendations, Map<String, List<Problem>> problems, Map<String, Path> letters) {}

    private record One(Path letter, List<Recommended> recommendations, List<Problem> problems) {}

    public Result of(List<Path> letters) {
        One[] all = new One[letters.size()];
        IntStream.range(0, letters.size()).parallel().forEach(i -> all[i] = one(letters.get(i)));
        List<Recommended> recommendations = new ArrayList<>();
        Map<String, List<Problem>> problems = new TreeMap<>();
        Map<String, Path> files = new TreeMap<>();
        for (One one : all) {
            recommendations.addAll(one.recommendations());
            for (Recommended recommended : one.recommendations())
                files.put(recommended.caseNumber().value(), one.letter());
            if (!one.problems().isEmpty())
                problems.put(String.valueOf(one.letter().getFileName()), one.problems());
        }
        return new Result(recommendations, problems, files);
    }

    /** A letter that the reader fails on does not keep the others from being read. */
    private One one(Path path) {
        try {
            return read(path);
        } catch (RuntimeException e) {
            String failed = e.getClass().getSimpleName();
            return new One(
                    path,
                    List.of(),
                    List.of(new Problem(
                            "LETTER_FAILED",
                            String.valueOf(path.getFileName()),
                            "The letter could not be read (" + failed
                                    + "); report it with its case number, the others are not affected.")));
        }
    }

    private One read(Path path) {
        LetterImporter.Imported imported = LetterImporter.read(LetterFiles.bytes(path));
        if (imported.letter().isEmpty()) return new One(path, List.of(), imported.problems());
        LetterCase letter = LetterCase.of(imported.letter().get(), items);
        Evaluation evaluation = evaluator.evaluate(letter.file(), List.of(letter.record()));
        List<Recommended> recommended = new ArrayList<>();
        for (ItemEvaluation item : evaluation.items())
            recommended.add(new Recommended(letter.file().caseNumber(), item, evaluation));
        return new One(path, recommended, List.of());
    }
}
