package imr.letters;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode has it, but never between an apostrophe and the letter that follows it ({@code worker’s}). */
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
        while (at != BreakIterator.DONE && at < text.length() && insideWord(at)) at = breaks.next();
        return at;
    }

    private boolean insideWord(int at) {
        char before = text.charAt(at - 1);
        return (before == '\u2019' || before == '\'') && Character.isLetter(text.charAt(at));
    }
}
