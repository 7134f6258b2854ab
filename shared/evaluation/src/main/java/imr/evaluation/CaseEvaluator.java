package imr.evaluation;

import imr.domain.Digest;
import imr.domain.casefile.CaseFile;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Pins;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.FactsFile;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Library;
import imr.guidelines.library.LibraryJson;
import imr.json.CaseJson;
import imr.json.FactsJson;
import imr.library.BuiltInLibrary;
import imr.record.contradiction.Contradictions;
import imr.record.summary.ClinicalSummary;
import java.util.List;

/**
 * Evaluates a case from its facts: findings and recommendations under a library, and what pins them. Reads no document, so that a corrected
 * fact or a changed guideline is evaluated anew at once. The same case, facts and library give the same evaluation to the byte. Safe for
 * use by many threads.
 */
public final class CaseEvaluator {
    private final Library library;
    private final Evaluator evaluator;
    private final Digest libraryVersion;

    /** Under the library this build carries. */
    public CaseEvaluator() {
        this(BuiltInLibrary.library(), BuiltInLibrary.version());
    }

    /** Under a library, such as one with layers or drug lists; its digest is pinned. */
    public CaseEvaluator(Library library) {
        this(library, LibraryJson.version(LibraryJson.write(library)));
    }

    public CaseEvaluator(Library library, Digest libraryVersion) {
        this.library = library;
        this.evaluator = new Evaluator(library);
        this.libraryVersion = libraryVersion;
    }

    /** The digest of the library, as evaluations pin it. */
    public Digest library() {
        return libraryVersion;
    }

    public Library guidelines() {
        return library;
    }

    public Evaluation evaluate(CaseFile file, FactsFile facts) {
        CaseFile understood = file.with(facts.items());
        CaseRecord record = facts.record();
        Pins pins = new Pins(
                file.caseNumber(),
                file.version(),
                Digest.of(CaseJson.write(file)),
                libraryVersion,
                Digest.of(FactsJson.write(facts)),
                Evaluator.ENGINE);
        return new Evaluation(
                Evaluation.FORMAT,
                pins,
                file.documents(),
                ClinicalSummary.of(understood, record),
                items(understood, facts),
                Contradictions.in(understood, facts));
    }

    /** The items as utilization review left them: what it authorized is history, told in its words; the rest is in dispute. */
    private List<ItemEvaluation> items(CaseFile understood, FactsFile facts) {
        return evaluator.evaluate(understood, facts.record()).stream()
                .map(item -> facts.authorized().stream()
                        .filter(told -> told.item().equals(item.item().number()))
                        .findFirst()
                        .map(told -> item.authorizedBy(told.evidence()))
                        .orElse(item))
                .toList();
    }
}
