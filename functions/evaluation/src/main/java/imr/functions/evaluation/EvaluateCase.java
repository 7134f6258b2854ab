package imr.functions.evaluation;

import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.json.FactsJson;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import java.util.Optional;

/**
 * Evaluates a case that was read and writes its trace. A trace that is there is left alone: the same event again changes nothing. To evaluate
 * a case anew, under a newer library, its trace is removed first; its facts need not be read again.
 */
final class EvaluateCase {
    private final CaseStore cases;
    private final CaseEvaluator evaluator;

    EvaluateCase(CaseStore cases, CaseEvaluator evaluator) {
        this.cases = cases;
        this.evaluator = evaluator;
    }

    /** Gives back what became of the case, in words that may be logged: ids only. */
    String accept(String objectKey) {
        Optional<CaseKey> key = CaseKey.parse(objectKey);
        if (key.isEmpty() || key.get().artefact() != Artefact.FACTS) return "not facts";
        CaseKey place = key.get();
        String name = place.caseNumber() + " " + place.version();
        if (cases.exists(place.beside(Artefact.EVALUATION))) return name + " was evaluated before";
        FactsFile facts = FactsJson.read(content(place));
        byte[] file = content(place.beside(Artefact.CASE));
        if (!facts.caseFile().equals(Digest.of(file)))
            throw new Fault(
                    Fault.Blame.SERVER,
                    false,
                    place + " was read from another case.json; remove it to have it read anew");
        byte[] trace = EvaluationJson.write(evaluator.evaluate(CaseJson.read(file), facts));
        cases.putIfAbsent(place.beside(Artefact.EVALUATION), trace);
        return name + " evaluated";
    }

    private byte[] content(CaseKey place) {
        return cases.read(place).orElseThrow(() -> new Fault(Fault.Blame.SERVER, true, "there is no " + place));
    }
}
