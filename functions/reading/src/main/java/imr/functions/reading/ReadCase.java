package imr.functions.reading;

import imr.domain.Digest;
import imr.domain.Fault;
import imr.domain.Problem;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.fact.FactsFile;
import imr.json.CaseJson;
import imr.json.FactsJson;
import imr.reading.document.DocumentReader;
import imr.reading.document.OpenedDocument;
import imr.reading.document.PageImageReader;
import imr.reading.document.ReadDocument;
import imr.reading.record.CaseReader;
import imr.reading.record.Quotations;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.UploadKey;
import imr.store.UploadStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an assembled case and writes its facts. Facts that are there are left alone: the same event again changes nothing. To read a case
 * anew, with a newer reader, its facts are removed first.
 */
final class ReadCase {
    private final UploadStore uploads;
    private final CaseStore cases;
    private final ReadingProblems stated;
    private final CaseReader reader;
    private final @Nullable PageImageReader images;

    /** @param images reads pages that are images, {@code null} to leave them unread */
    ReadCase(
            UploadStore uploads,
            CaseStore cases,
            CaseStates states,
            CaseReader reader,
            @Nullable PageImageReader images,
            Clock clock) {
        this.uploads = uploads;
        this.cases = cases;
        this.stated = new ReadingProblems(states, clock);
        this.reader = reader;
        this.images = images;
    }

    /** Gives back what became of the case, in words that may be logged: ids only. */
    String accept(String objectKey) {
        Optional<CaseKey> key = CaseKey.parse(objectKey);
        if (key.isEmpty() || key.get().artefact() != Artefact.CASE) return "not a case";
        CaseKey place = key.get();
        String name = place.caseNumber() + " " + place.version();
        if (cases.exists(place.beside(Artefact.FACTS))) return name + " was read before";
        CaseFile file = CaseJson.read(
                cases.read(place).orElseThrow(() -> new Fault(Fault.Blame.SERVER, true, "there is no " + place)));
        List<Problem> problems = new ArrayList<>();
        List<ReadDocument> documents = read(file, problems);
        stated.store(file, problems);
        if (!problems.isEmpty()) return name + " cannot be read";
        cases.putIfAbsent(
                place.beside(Artefact.FACTS), FactsJson.write(checked(reader.read(file, documents), documents)));
        return name + " read";
    }

    /** A quotation that is not in the record never leaves this function: it would be a mistake of the reader. */
    private static FactsFile checked(FactsFile facts, List<ReadDocument> documents) {
        List<Problem> problems = Quotations.problems(facts, documents);
        if (problems.isEmpty()) return facts;
        throw new Fault(
                Fault.Blame.SERVER,
                false,
                "the reader quotes " + problems.size() + " passages of " + facts.caseNumber() + " "
                        + facts.version() + " that do not stand there, first "
                        + problems.getFirst().place());
    }

    private List<ReadDocument> read(CaseFile file, List<Problem> problems) {
        List<ReadDocument> documents = new ArrayList<>();
        for (CaseDocument document : file.documents()) {
            if (document.duplicateOf() != null || document.id().isEmbedded()) continue;
            UploadKey key = new UploadKey(
                    file.caseNumber(), file.uploadId(), document.id().value());
            Optional<UploadStore.Content> content = uploads.read(key);
            if (content.isPresent() && Digest.of(content.get().bytes()).equals(document.digest()))
                documents.addAll(opened(file, document, content.get().bytes()));
            else
                problems.add(
                        new Problem(
                                "DOCUMENT_CHANGED",
                                document.id().value(),
                                "The file is no longer the one the case was assembled from; send the case again in a new upload."));
        }
        return documents;
    }

    /** A file and the documents of the case within it. */
    private List<ReadDocument> opened(CaseFile file, CaseDocument document, byte[] content) {
        return DocumentReader.readAll(document.id(), content, images).stream()
                .map(OpenedDocument::document)
                .filter(read -> file.documents().stream()
                        .anyMatch(known -> known.id().equals(read.id()) && known.duplicateOf() == null))
                .toList();
    }
}
