package imr.reading.document;

import java.util.HexFormat;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a part of a DOCX file together, element by element: a paragraph, a row of a table and an entry of a list are a line each,
 * pages end where they did when the file was last printed. Deleted and hidden words are left out, boxes are ☐ or ☒.
 */
final class DocxWords {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean hidden;
    /** How deep within what is left out: text that older programs would show, what was moved away. */
    private int leftOut;

    private int tables;
    private @Nullable Boolean box;

    void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (leftOut > 0 || name.equals("Fallback") || name.equals("moveFrom") || name.equals("del")) {
            leftOut++;
            return;
        }
        switch (name) {
            case "t" -> inText = !hidden;
            case "r" -> hidden = false;
            case "vanish" -> hidden = isOn(xml);
            case "tab" -> append("\t");
            case "noBreakHyphen" -> append("-");
            case "cr" -> append("\n");
            case "br" -> append("page".equals(xml.getAttributeValue(WORD, "type")) ? "\f" : "\n");
            case "lastRenderedPageBreak" -> turnPage();
            case "numPr" -> append("• ");
            case "tbl" -> tables++;
            case "txbxContent" -> append("\n\n");
            case "sym" -> symbol(xml.getAttributeValue(WORD, "char"));
            case "checkBox" -> box = false;
            case "checked", "default" -> {
                if (box != null) box = isOn(xml);
            }
            default -> {}
        }
    }

    void end(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> append(tables > 0 ? "\n" : "\n\n");
            case "tc" -> {
                trimEnd();
                append("\t");
            }
            case "tr" -> append("\n\n");
            case "tbl" -> {
                tables--;
                append("\n");
            }
            case "checkBox" -> {
                if (box != null) append(box ? "☒ " : "☐ ");
                box = null;
            }
            default -> {}
        }
    }

    void characters(String characters) {
        if (inText && leftOut == 0) append(characters);
    }

    String text() {
        return text.toString();
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = xml.getAttributeValue(WORD, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private void turnPage() {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == '\n') last--;
        if (last >= 0 && text.charAt(last) != '\f') append("\f");
    }

    private void symbol(@Nullable String code) {
        if (code == null || code.length() > 4 || !code.chars().allMatch(HexFormat::isHexDigit)) return;
        append(String.valueOf((char) HexFormat.fromHexDigits(code)));
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') end--;
        text.setLength(end);
    }

    private void append(String words) {
        if (text.length() + words.length() > Limits.TEXT_BYTES) throw new IllegalStateException("more than is read");
        text.append(words);
    }
}
