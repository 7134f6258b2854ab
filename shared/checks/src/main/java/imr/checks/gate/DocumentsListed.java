package imr.checks.gate;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every document considered is listed, and every one that is listed was received (Labor Code 4610.6(e); 8 CCR 9792.10.6(d)): what is named in the text
 * or quoted by a fact, and reports that the text cites by their date.
 */
public final class DocumentsListed implements Check {
    private static final String ADVICE =
            "List it with date, author and pages if it was received and considered; otherwise take it out of the determination.";

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        draft.record().ifPresent(record -> {
            Set<DocumentId> listed =
                    record.considered().stream().map(Draft.Listed::id).collect(Collectors.toSet());
            notReceived(record, results);
            quoted(record, listed, results);
            for (Statement one : draft.statements()) named(one, record, listed, results);
        });
        return results;
    }

    private static void notReceived(Draft.WithRecord record, List<CheckResult> results) {
        Set<DocumentId> received = record.file().stream().map(CaseDocument::id).collect(Collectors.toSet());
        for (int i = 0; i < record.considered().size(); i++) {
            DocumentId id = record.considered().get(i).id();
            if (!received.contains(id))
                results.add(new CheckResult(
                        CheckCode.DOCUMENT_NOT_LISTED,
                        new Place(Section.DOCUMENTS, null, i + 1, 0, 0),
                        id + " is listed, and the case has no such document.",
                        "Take it off the list, or have it added to the record."));
        }
    }

    /** The first fact of each document that is quoted and not listed. */
    private static void quoted(Draft.WithRecord record, Set<DocumentId> listed, List<CheckResult> results) {
        Map<DocumentId, Place> places = new LinkedHashMap<>();
        List<Fact> facts = record.facts().facts();
        for (int i = 0; i < facts.size(); i++)
            for (Evidence words : facts.get(i).evidence())
                if (!listed.contains(words.document()) && isReceived(record, words.document()))
                    places.putIfAbsent(
                            words.document(), new Place(Section.FACTS, null, i + 1, words.start(), words.end()));
        places.forEach((id, place) -> results.add(
                new CheckResult(CheckCode.DOCUMENT_NOT_LISTED, place, id + " is quoted and not listed.", ADVICE)));
    }

    private static boolean isReceived(Draft.WithRecord record, DocumentId id) {
        return record.file().stream().anyMatch(document -> document.id().equals(id));
    }

    private static void named(
            Statement statement, Draft.WithRecord record, Set<DocumentId> listed, List<CheckResult> results) {
        for (CaseDocument document : record.file())
            if (!listed.contains(document.id())
                    && statement.text().contains(document.id().value()))
                results.add(new CheckResult(
                        CheckCode.DOCUMENT_NOT_LISTED,
                        statement.place(),
                        document.id() + " is cited and not listed.",
                        ADVICE));
        Optional<CitedReport> report = CitedReport.in(statement);
        if (report.isPresent()
                && record.considered().stream()
                        .noneMatch(one -> report.get().on().equals(one.dated())))
            results.add(new CheckResult(
                    CheckCode.DOCUMENT_NOT_LISTED,
                    report.get().place(),
                    "A report of " + report.get().on() + " is cited, and no document of that date is listed.",
                    ADVICE));
    }
}
