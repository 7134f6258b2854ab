package imr.local.agreement;

import imr.domain.fact.FactWords;
import imr.evaluation.CaseEvaluator;
import imr.local.facts.LetterFacts;
import imr.reading.fact.RecordReader;
import imr.reading.item.ItemReader;
import imr.reading.letter.LetterCase;
import imr.reading.letter.LetterImporter;
import imr.reading.record.CaseReader;
import imr.reading.text.LexiconPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Evaluates letters without what the lexicons hold on their account: every phrase, name and trigger that occurs in the letters measured and in
 * none of the others is left out while they are read. What remains could have been written from the other letters and general knowledge, so
 * the figure says how much agreement rests on words learned from the very letters it is measured on. Criteria and the names of disputed
 * items stay as they are.
 */
final class LeftOut {
    /** Which letters are measured together. */
    enum Fold {
        /** Each letter alone, against all others. */
        LETTER,
        /** Every other letter, against the rest, and the other way round. */
        HALF
    }

    private final List<Path> letters;
    private final List<Set<LexiconPart>> parts;
    private final List<FactWords> words;

    private LeftOut(List<Path> letters, List<Set<LexiconPart>> parts, List<FactWords> words) {
        this.letters = letters;
        this.parts = parts;
        this.words = words;
    }

    static LeftOut of(List<Path> letters) {
        return of(letters, List.of());
    }

    /** @param words those that a library brings, measured like the others */
    static LeftOut of(List<Path> letters, List<FactWords> words) {
        RecordReader reader = new RecordReader(LexiconPart.ALL, words);
        ItemReader items = new ItemReader();
        return new LeftOut(
                letters,
                letters.parallelStream()
                        .map(letter -> parts(letter, reader, items))
                        .toList(),
                words);
    }

    /** None of a letter that the reader fails on; that it fails is told where it is measured. */
    private static Set<LexiconPart> parts(Path letter, RecordReader reader, ItemReader items) {
        try {
            return LetterImporter.read(LetterFiles.bytes(letter))
                    .letter()
                    .map(read -> reader.parts(LetterCase.of(read, items).record()))
                    .orElse(Set.of());
        } catch (RuntimeException e) {
            return Set.of();
        }
    }

    /** One result a fold. */
    List<LetterEvaluations.Result> by(Fold fold, CaseEvaluator evaluator) {
        int folds = fold == Fold.HALF ? 2 : letters.size();
        Map<LexiconPart, Set<Integer>> occurs = new HashMap<>();
        for (int i = 0; i < letters.size(); i++)
            for (LexiconPart part : parts.get(i))
                occurs.computeIfAbsent(part, p -> new HashSet<>()).add(i % folds);
        return IntStream.range(0, Math.min(folds, letters.size()))
                .mapToObj(one -> {
                    RecordReader reader = new RecordReader(part -> !Set.of(one).equals(occurs.get(part)), words);
                    List<Path> measured = IntStream.range(0, letters.size())
                            .filter(i -> i % folds == one)
                            .mapToObj(letters::get)
                            .toList();
                    return new LetterEvaluations(LetterFacts.read(new CaseReader(reader)), evaluator).of(measured);
                })
                .toList();
    }

    /** The results of all folds as one. */
    static LetterEvaluations.Result together(List<LetterEvaluations.Result> folds) {
        LetterEvaluations.Result all =
                new LetterEvaluations.Result(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (LetterEvaluations.Result fold : folds) {
            all.recommendations().addAll(fold.recommendations());
            all.read().putAll(fold.read());
            all.problems().putAll(fold.problems());
            all.letters().putAll(fold.letters());
        }
        return all;
    }
}
