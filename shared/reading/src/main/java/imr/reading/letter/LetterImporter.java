package imr.reading.letter;

import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import imr.reading.document.DocumentReader;
import imr.reading.document.Line;
import imr.reading.document.ReadLines;
import imr.reading.item.RawItem;
import imr.reading.letter.layout.LetterFinder;
import imr.reading.letter.layout.LetterLines;
import imr.reading.letter.layout.LetterPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Imports a published determination letter (PDF or text) as an undecided case: header, clinical case summary, disputed items and the claims
 * administrator's guideline for each. Decision, guideline relied on and rationale are cut away ({@link Undecided}) before anything is read.
 */
public final class LetterImporter {
    private static final Pattern NUMBER = Pattern.compile("(?i)CM\\d{2}-\\d{7}");

    private LetterImporter() {}

    /** The letter, or what keeps it from being one. */
    public record Imported(Optional<UndecidedLetter> letter, List<Problem> problems) {
        public Imported {
            problems = List.copyOf(problems);
        }
    }

    public static Imported read(byte[] content) {
        return read("letter", content);
    }

    /** @param name the file's name; its case number serves where the letter itself has none */
    public static Imported read(String name, byte[] content) {
        DocumentId id = new DocumentId(name.isBlank() ? "letter" : name);
        ReadLines inOrder = DocumentReader.lines(id, content);
        if (inOrder.pages().isEmpty()) return new Imported(Optional.empty(), inOrder.problems());
        Imported imported = imported(id, LetterLines.of(inOrder));
        if (imported.letter().isPresent()) return imported;
        Imported byPosition = imported(id, LetterLines.of(DocumentReader.linesByPosition(id, content)));
        return byPosition.letter().isPresent() ? byPosition : imported;
    }

    private static Imported imported(DocumentId id, List<Line> lines) {
        Optional<LetterPlaces> places = LetterFinder.find(lines);
        if (places.isEmpty())
            return refused(
                    id,
                    "NOT_A_LETTER",
                    "The document lacks a clinical case summary or the list of issues; give a published determination.");
        Undecided letter = Undecided.cut(lines, places.get());
        Header header = Header.of(letter.header());
        CaseNumber number = header.caseNumber() != null ? header.caseNumber() : numberIn(id.value());
        if (number == null)
            return refused(
                    id, "NO_CASE_NUMBER", "The letter has no case number; name the file by it, such as CM16-0000001.");
        if (letter.items().isEmpty())
            return refused(id, "NO_ITEMS", "The letter lists no disputed item; give a complete letter.");
        return new Imported(
                Optional.of(new UndecidedLetter(
                        number, header.dates(), header.priority(), letter.summary(), items(letter.items()))),
                List.of());
    }

    private static List<RawItem> items(List<Undecided.Item> items) {
        List<RawItem> raw = new ArrayList<>();
        for (Undecided.Item item : items)
            raw.add(new RawItem(
                    new ItemNumber(raw.size() + 1),
                    item.heading(),
                    item.guideline().isEmpty() ? null : item.guideline()));
        return raw;
    }

    private static @Nullable CaseNumber numberIn(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? new CaseNumber(number.group().toUpperCase(Locale.ROOT)) : null;
    }

    private static Imported refused(DocumentId id, String code, String advice) {
        return new Imported(Optional.empty(), List.of(new Problem(code, id.value(), advice)));
    }
}
