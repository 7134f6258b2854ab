package imr.reading.letter;

import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.Priority;
import imr.reading.document.DocumentReader;
import imr.reading.document.ReadDocument;
import imr.reading.item.RawItem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Imports a published determination letter (PDF or text) as an undecided case. It looks at three regions only: the header grid, the clinical
 * case summary, and in the last part each item's heading up to and with the claims administrator's guideline.
 */
public final class LetterImporter {
    private static final Pattern NUMBER = Pattern.compile("CM\\d{2}-\\d{7}");
    private static final String DATE = "\\s*(\\d{1,2}/\\d{1,2}/\\d{4})";
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);
    private static final Pattern SUMMARY_OPENING =
            Pattern.compile("(?is)^\\s*The expert reviewer developed the following clinical case summary.*?:\\s*");
    private static final Pattern LIST_OPENING =
            Pattern.compile("(?is)^\\s*The Final Determination was based on decisions.*?below:\\s*");

    private static final DocumentId LETTER = new DocumentId("letter");

    private LetterImporter() {}

    /** The letter, or what keeps it from being one. */
    public record Imported(Optional<UndecidedLetter> letter, List<Problem> problems) {}

    public static Imported read(byte[] content) {
        Imported inOrder = read(DocumentReader.read(LETTER, content));
        return inOrder.letter().isPresent()
                ? inOrder
                : read(new ReadDocument(
                        LETTER,
                        DocumentReader.linesByPosition(LETTER, content).pages().stream()
                                .map(q -> new imr.reading.document.Page(
                                        q.number(), imr.reading.document.Paragraphs.join(q.lines())))
                                .toList(),
                        List.of()));
    }

    private static Imported read(ReadDocument document) {
        if (document.pages().isEmpty()) return new Imported(Optional.empty(), document.problems());
        List<String> paragraphs = LetterLines.paragraphs(document);
        int summary = titled(paragraphs, "CLINICAL CASE SUMMARY");
        int issues = titled(paragraphs, "IMR ISSUES, DECISIONS AND RATIONALES");
        Matcher number = NUMBER.matcher(String.join(" ", paragraphs.subList(0, Math.max(summary, 0))));
        if (summary < 0 || issues < summary || !number.find())
            return new Imported(
                    Optional.empty(),
                    List.of(
                            new Problem(
                                    "NOT_A_LETTER",
                                    "letter",
                                    "The document lacks a case number, a clinical case summary or the list of issues; give a published determination.")));
        String header = String.join(" ", paragraphs.subList(0, summary));
        String record = SUMMARY_OPENING
                .matcher(String.join("\n", paragraphs.subList(summary + 1, issues)))
                .replaceFirst("")
                .strip();
        List<RawItem> items = items(paragraphs.subList(issues + 1, paragraphs.size()));
        if (items.isEmpty())
            return new Imported(
                    Optional.empty(),
                    List.of(new Problem(
                            "NO_ITEMS", "letter", "The letter lists no disputed item; give a complete letter.")));
        return new Imported(
                Optional.of(new UndecidedLetter(
                        new CaseNumber(number.group()), dates(header), priority(header), record, items)),
                List.of());
    }

    private static int titled(List<String> paragraphs, String title) {
        for (int i = 0; i < paragraphs.size(); i++)
            if (paragraphs.get(i).strip().toUpperCase(Locale.ROOT).startsWith(title)) return i;
        return -1;
    }

    /** Each item's heading is what stands right before the claims administrator's guideline. */
    private static List<RawItem> items(List<String> paragraphs) {
        List<String> flat = new ArrayList<>();
        for (String paragraph : paragraphs)
            flat.addAll(atLabels(LIST_OPENING.matcher(paragraph).replaceFirst("")));
        List<RawItem> items = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            Matcher label = Labels.ADMINISTRATOR.matcher(flat.get(i));
            if (!label.lookingAt()) continue;
            String heading = i == 0 ? "" : heading(flat, i - 1);
            String guideline = flat.get(i).substring(label.end()).strip();
            items.add(new RawItem(
                    new ItemNumber(items.size() + 1),
                    Labels.withoutDecision(heading),
                    guideline.isEmpty() ? null : guideline));
        }
        return items;
    }

    /** A paragraph cut before each label that stands within it. */
    private static List<String> atLabels(String paragraph) {
        List<String> parts = new ArrayList<>();
        Matcher labels = Pattern.compile(
                        "(?:" + Labels.ADMINISTRATOR.pattern() + ")|(?:" + Labels.OTHERS.pattern() + ")")
                .matcher(paragraph);
        int from = 0;
        while (labels.find()) {
            if (labels.start() > from)
                parts.add(paragraph.substring(from, labels.start()).strip());
            from = labels.start();
        }
        parts.add(paragraph.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** The heading's paragraph; where a rationale runs into it without a blank line, what follows the rationale's last sentence. */
    private static String heading(List<String> flat, int at) {
        String paragraph = flat.get(at);
        if (Labels.OTHERS.matcher(paragraph).lookingAt()) {
            Matcher end = Pattern.compile(
                            "(?is).*medically (?:necessary|reasonable)(?: and appropriate)?[^.:]{0,60}\\.\\s+(?=\\S)")
                    .matcher(paragraph);
            return end.lookingAt() ? paragraph.substring(end.end()) : "";
        }
        boolean rest = paragraph.contains("IMR eligible") || paragraph.startsWith("by the Claims Administrator");
        boolean whole =
                paragraph.contains("was the original request") || paragraph.contains("were the original request");
        if (rest
                && !whole
                && at > 0
                && (flat.get(at - 1).contains("was the original request")
                        || flat.get(at - 1).contains("were the original request")))
            return flat.get(at - 1) + " " + paragraph;
        return paragraph;
    }

    private static CaseDates dates(String header) {
        LocalDate decision = date(header, "Decision Date:");
        return new CaseDates(
                date(header, "Date of Injury:"),
                null,
                date(header, "UR Denial Date:"),
                date(header, "Application(?:\\s+Received:)?"),
                date(header, "Date Assigned:"),
                null,
                decision);
    }

    private static @Nullable LocalDate date(String header, String label) {
        Matcher found = Pattern.compile("(?i)" + label + DATE).matcher(header);
        if (!found.find()) return null;
        try {
            return LocalDate.parse(found.group(1), US);
        } catch (DateTimeParseException e) {
            return null; // the letter has a slip; the case goes on without that date
        }
    }

    private static Priority priority(String header) {
        return header.toUpperCase(Locale.ROOT).contains("EXPEDITED") ? Priority.EXPEDITED : Priority.STANDARD;
    }
}
