package imr.reading.letter;

import imr.domain.casefile.DocumentId;
import imr.reading.document.DocumentReader;
import imr.reading.document.Line;
import imr.reading.document.PageLines;
import imr.reading.letter.layout.LetterFinder;
import imr.reading.letter.layout.LetterLines;
import imr.reading.letter.layout.LetterPlaces;
import imr.reading.letter.layout.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A letter as the lines of a text file, which a test can alter. A blank line is an empty string, a new page begins with a form feed. */
final class LetterText {
    private final List<String> lines;

    LetterText(List<String> lines) {
        this.lines = lines;
    }

    static LetterText ofPdf(byte[] pdf) {
        List<String> lines = new ArrayList<>();
        for (PageLines page :
                DocumentReader.lines(new DocumentId("letter"), pdf).pages()) {
            boolean top = !lines.isEmpty();
            for (Line line : page.lines()) {
                if (line.afterGap()) lines.add("");
                lines.add((top ? "\f" : "") + line.text());
                top = false;
            }
        }
        return new LetterText(lines);
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    UndecidedLetter imported() {
        return LetterImporter.read("CM16-0000000", bytes()).letter().orElseThrow();
    }

    /** Each line altered. */
    LetterText with(UnaryOperator<String> alteration) {
        return new LetterText(lines.stream().map(alteration).toList());
    }

    LetterText withoutBlankLines() {
        return new LetterText(lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    LetterText withoutPages() {
        return with(line -> line.startsWith("\f") ? line.substring(1) : line);
    }

    LetterText swapped() {
        return with(line -> line.endsWith("Upheld")
                ? line.substring(0, line.length() - 6) + "Overturned"
                : line.endsWith("Overturned") ? line.substring(0, line.length() - 10) + "Upheld" : line);
    }

    LetterText withoutDecisions() {
        return with(line -> line.replaceFirst(":? *(?:Upheld|Overturned)$", ""));
    }

    /** With everything behind the claims administrator's guideline put through an alteration; the last blank line of it stays. */
    LetterText withReasons(UnaryOperator<List<String>> alteration) {
        List<Integer> places = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).isBlank()) {
                places.add(i);
                filled.add(lines.get(i));
            }
        places.add(lines.size());
        List<Line> letter = LetterLines.of(DocumentReader.lines(new DocumentId("letter"), bytes()));
        if (letter.size() != filled.size())
            throw new IllegalStateException("the letter's lines are not those of the text");
        LetterPlaces found = LetterFinder.find(letter).orElseThrow();
        List<String> altered = new ArrayList<>();
        int from = 0;
        for (LetterPlaces.ItemPlace item : found.items()) {
            Span rest = item.rest();
            int begin = places.get(rest.from());
            int end = places.get(rest.to());
            altered.addAll(lines.subList(from, begin));
            altered.addAll(alteration.apply(lines.subList(begin, end)));
            if (end > begin && end < lines.size() && lines.get(end - 1).isEmpty()) altered.add("");
            from = end;
        }
        altered.addAll(lines.subList(from, lines.size()));
        return new LetterText(altered);
    }

    LetterText withoutReasons() {
        return withReasons(reasons -> List.of());
    }
}
