package imr.functions.review;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Evaluation;
import imr.domain.fact.FactsFile;
import imr.json.CaseJson;
import imr.json.EvaluationJson;
import imr.json.FactsJson;
import imr.reading.document.DocumentReader;
import imr.reading.document.OpenedDocument;
import imr.reading.document.ReadDocument;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import imr.store.UploadKey;
import imr.store.UploadStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The documents of the version of a case that is under review. */
record Documents(CaseStore cases, UploadStore uploads) {
    static CaseVersion version(Work work) {
        return Objects.requireNonNull(work.state().assembled(), "an open review has a version");
    }

    static CaseKey place(Work work, Artefact artefact) {
        return new CaseKey(work.caseNumber(), version(work), artefact);
    }

    CaseFile caseFile(Work work) {
        return CaseJson.read(read(place(work, Artefact.CASE)));
    }

    /** The case with its items as they were understood. */
    CaseFile understood(Work work) {
        return caseFile(work).with(facts(work).items());
    }

    FactsFile facts(Work work) {
        return FactsJson.read(read(place(work, Artefact.FACTS)));
    }

    Evaluation evaluation(Work work) {
        return EvaluationJson.read(read(place(work, Artefact.EVALUATION)));
    }

    boolean isEvaluated(Work work) {
        return cases.exists(place(work, Artefact.EVALUATION));
    }

    byte[] read(CaseKey key) {
        return cases.read(key).orElseThrow(() -> new Fault(Fault.Blame.SERVER, true, "there is no " + key));
    }

    /** Puts an artefact of the version under review in place of the one before. */
    Digest put(Work work, Artefact artefact, byte[] content) {
        cases.put(place(work, artefact), content);
        return Digest.of(content);
    }

    /** The pages of the record, so that quotations can be held against them; files that lie within others included. */
    List<ReadDocument> pages(CaseFile file) {
        List<ReadDocument> read = new ArrayList<>();
        for (CaseDocument document : file.documents()) {
            if (document.id().value().contains("/")) continue;
            uploads.read(new UploadKey(
                            file.caseNumber(), file.uploadId(), document.id().value()))
                    .ifPresent(content ->
                            DocumentReader.readAll(new DocumentId(document.id().value()), content.bytes(), null)
                                    .stream()
                                    .map(OpenedDocument::document)
                                    .forEach(read::add));
        }
        return read;
    }
}
