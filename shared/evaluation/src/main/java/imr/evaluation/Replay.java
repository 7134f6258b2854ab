package imr.evaluation;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Pins;
import imr.guidelines.evaluation.Evaluator;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.json.FactsJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes an evaluation again from what it pins (case, facts, library, engine), and says whether the same bytes come out. What it rests on is
 * checked first: a case or a fact that was changed since is told as that, not as another result.
 */
public final class Replay {
    private final CaseStore cases;
    private final Libraries libraries;

    public Replay(CaseStore cases, Libraries libraries) {
        this.cases = cases;
        this.libraries = libraries;
    }

    /**
     * What came of it.
     *
     * @param recorded digest of the evaluation as it is stored
     * @param replayed digest of what comes out now; that of {@code recorded} when it is the same; empty when it could not be made
     * @param problems why it could not be made, or what it rests on was changed; empty when there is nothing to tell
     */
    public record Result(Digest recorded, Optional<Digest> replayed, Pins pins, List<String> problems) {
        public Result {
            problems = List.copyOf(problems);
        }

        /** Whether the same bytes came out of the same inputs. */
        public boolean same() {
            return problems.isEmpty() && replayed.filter(recorded::equals).isPresent();
        }
    }

    /** Replays a version of a case; empty when it was not evaluated. */
    public Optional<Result> of(CaseNumber caseNumber, CaseVersion version) {
        CaseKey place = new CaseKey(caseNumber, version, Artefact.EVALUATION);
        return cases.read(place).map(stored -> replayed(place, stored));
    }

    private Result replayed(CaseKey place, byte[] stored) {
        Evaluation recorded = EvaluationJson.read(stored);
        Pins pins = recorded.pins();
        Digest digest = Digest.of(stored);
        List<String> problems = new ArrayList<>();
        Optional<byte[]> file = input(place.beside(Artefact.CASE), pins.caseFile(), "case.json", problems);
        Optional<byte[]> facts = input(place.beside(Artefact.FACTS), pins.facts(), "facts.json", problems);
        if (!pins.engine().equals(Evaluator.ENGINE))
            problems.add("It was made by " + pins.engine() + "; this is " + Evaluator.ENGINE
                    + ". Replay it with the version that was in use then.");
        Optional<CaseEvaluator> evaluator = libraries.under(pins.library());
        if (evaluator.isEmpty())
            problems.add("The library " + pins.library().brief()
                    + " it was made under is not kept here: put that release" + " into the library bucket.");
        if (!problems.isEmpty()) return new Result(digest, Optional.empty(), pins, problems);
        byte[] again = EvaluationJson.write(evaluator
                .orElseThrow()
                .evaluate(CaseJson.read(file.orElseThrow()), FactsJson.read(facts.orElseThrow())));
        if (!Arrays.equals(again, stored)) problems.add("From the same inputs another evaluation comes out.");
        return new Result(digest, Optional.of(Digest.of(again)), pins, problems);
    }

    private Optional<byte[]> input(CaseKey place, Digest pinned, String name, List<String> problems) {
        Optional<byte[]> content = cases.read(place);
        if (content.isEmpty()) problems.add("Its " + name + " is not there any more.");
        else if (!Digest.of(content.get()).equals(pinned))
            problems.add("Its " + name + " is not the one it rests on: it was changed since.");
        return content;
    }
}
