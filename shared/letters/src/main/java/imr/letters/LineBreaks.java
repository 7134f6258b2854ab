package imr.letters;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode has it, but never behind an apostrophe within a word ({@code worker’s}) nor within
 * a citation ({@code 8 CCR 9792.10.6}, {@code 4610.6(h)}). */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.US);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && (insideWord(at) || insideCitation(at)))
            at = breaks.next();
        return at;
    }

    private boolean insideWord(int at) {
        char before = text.charAt(at - 1);
        return (before == '\u2019' || before == '\'') && Character.isLetter(text.charAt(at));
    }

    private boolean insideCitation(int at) {
        char before = text.charAt(at - 1);
        if (text.charAt(at) == '(') return Character.isDigit(before) || before == ')';
        if (before != ' ') return false;
        boolean number = Character.isDigit(text.charAt(at));
        return text.startsWith("CCR ", at)
                || (number && (endsAt(at, "CCR ") || endsAt(at, "Labor Code ")))
                || (text.startsWith("Code ", at) && endsAt(at, "Labor "));
    }

    private boolean endsAt(int at, String words) {
        return text.startsWith(words, at - words.length());
    }
}
