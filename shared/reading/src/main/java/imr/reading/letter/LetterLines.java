package imr.reading.letter;

import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import java.util.ArrayList;
import java.util.List;

/** A letter in paragraphs. One that runs over a page break is put together again. */
final class LetterLines {
    private LetterLines() {}

    static List<String> paragraphs(ReadDocument letter) {
        List<String> paragraphs = new ArrayList<>();
        for (Page page : letter.pages()) {
            boolean first = true;
            for (String paragraph : Labels.apart(page.text()).split("\n")) {
                if (paragraph.isBlank()) continue;
                if (first && !paragraphs.isEmpty() && goesOn(paragraphs.getLast(), paragraph))
                    paragraphs.set(paragraphs.size() - 1, joined(paragraphs.getLast(), paragraph));
                else paragraphs.add(paragraph);
                first = false;
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(String before, String next) {
        if (Labels.startsWithOne(next) || Labels.isSectionTitle(before) || Labels.isSectionTitle(next)) return false;
        boolean original = before.contains("was the original request") || before.contains("were the original request");
        boolean portion = next.contains("IMR eligible") || next.contains("authorized by the Claims Administrator");
        if (original && portion && !before.contains("IMR eligible portion")) return true;
        char last = before.charAt(before.length() - 1);
        return last != '.' && last != ':' && last != ';' && last != '"' && !Labels.endsWithDecision(before);
    }

    private static String joined(String before, String next) {
        return before.endsWith("-") ? before + next : before + " " + next;
    }
}
