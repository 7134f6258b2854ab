package imr.reading.letter;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A published letter as a case whose record is the letter's clinical case summary. */
public record LetterCase(CaseFile file, ReadDocument record) {
    /** The name the summary goes by. */
    public static final DocumentId SUMMARY = new DocumentId("clinical-summary.txt");

    public static LetterCase of(UndecidedLetter letter, ItemReader items) {
        byte[] summary = letter.summary().getBytes(StandardCharsets.UTF_8);
        CaseDocument document = new CaseDocument(
                SUMMARY,
                Digest.of(summary),
                summary.length,
                DocumentKind.CLINICAL_SUMMARY,
                null,
                null,
                1,
                List.of(),
                null);
        CaseFile file = new CaseFile(
                letter.caseNumber(),
                new CaseVersion(1),
                "letter",
                letter.priority(),
                letter.dates(),
                Employee.UNNAMED,
                null,
                items.readAll(letter.items()),
                List.of(document),
                List.of());
        return new LetterCase(file, new ReadDocument(SUMMARY, List.of(new Page(1, letter.summary())), List.of()));
    }
}
