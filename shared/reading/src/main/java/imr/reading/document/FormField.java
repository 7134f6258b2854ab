package imr.reading.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** A field of a form as a person sees it on the page, from the dictionaries of its widget and those above it. */
final class FormField {
    private static final int PUSH_BUTTON = 1 << 16;
    private static final int PASSWORD = 1 << 13;
    private static final int DEEPEST = 32;

    private final COSDictionary widget;

    FormField(PDAnnotation widget) {
        this.widget = widget.getCOSObject();
    }

    /** Whether the field is a box or a round button that is marked or not. */
    boolean isBox() {
        return COSName.BTN.equals(inherited(COSName.FT)) && (flags() & PUSH_BUTTON) == 0;
    }

    /** Whether it is to be pressed: its text is no part of the record. */
    boolean isButton() {
        return COSName.BTN.equals(inherited(COSName.FT)) && (flags() & PUSH_BUTTON) != 0;
    }

    boolean isMarked() {
        COSName state = widget.getCOSName(COSName.AS);
        if (state == null && inherited(COSName.V) instanceof COSName value) state = value;
        return state != null && !state.getName().equals("Off");
    }

    /** What was filled in, lines parted by line ends; empty when nothing was, or it is not shown. */
    String value() {
        if ((flags() & PASSWORD) != 0) return "";
        COSBase value = inherited(COSName.V);
        if (!(value instanceof COSArray chosen)) return text(value);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < chosen.size(); i++) all.append(i == 0 ? "" : "\n").append(text(chosen.getObject(i)));
        return all.toString();
    }

    private static String text(@Nullable COSBase value) {
        if (value instanceof COSString string) return string.getString();
        if (value instanceof COSStream stream) return stream.toTextString();
        return "";
    }

    private int flags() {
        return inherited(COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
    }

    private @Nullable COSBase inherited(COSName key) {
        COSDictionary at = widget;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) return value;
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
