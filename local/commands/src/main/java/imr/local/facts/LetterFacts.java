package imr.local.facts;

import imr.domain.Problem;
import imr.domain.fact.FactsFile;
import imr.reading.letter.LetterCase;
import imr.reading.record.CaseReader;
import java.util.List;
import java.util.Optional;

/** Where the facts of a letter come from. */
public interface LetterFacts {
    Result of(LetterCase letter);

    /** The facts, or the problems that keep them from being used. */
    record Result(Optional<FactsFile> facts, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Facts that our reader finds. */
    static LetterFacts read(CaseReader reader) {
        return letter -> new Result(Optional.of(reader.read(letter.file(), List.of(letter.record()))), List.of());
    }
}
