package imr.reading.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words of an RTF file as text: paragraphs with a blank line between them, cells with tabs, pages with form feeds. Hidden and deleted words,
 * headers and footers, instructions of fields and pictures are left out.
 */
final class RtfReader extends RtfListenerAdaptor {
    /** Destinations that hold words of the document; all others do not. */
    private static final Set<Command> WORDS = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.pntext,
            Command.listtext,
            Command.footnote,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.upr);

    private final StringBuilder text = new StringBuilder();
    private final Deque<State> outer = new ArrayDeque<>();
    private State state = new State(false, false);

    /** What holds until a group ends. */
    private record State(boolean aside, boolean hidden) {}

    private RtfReader() {}

    /** @throws IOException when it is no RTF, is damaged, or holds more than the reader takes */
    static String text(byte[] content) throws IOException {
        RtfReader reader = new RtfReader();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content)), reader);
        } catch (RuntimeException e) {
            throw new IOException("not RTF", e);
        }
        return reader.text.toString();
    }

    @Override
    public void processGroupStart() {
        outer.push(state);
    }

    @Override
    public void processGroupEnd() {
        if (!outer.isEmpty()) state = outer.pop();
    }

    @Override
    public void processString(String words) {
        append(words);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command.getCommandType() == CommandType.Destination && !WORDS.contains(command))
            state = new State(true, state.hidden());
        switch (command) {
            case par, sect -> append("\n\n");
            case row, nestrow -> append("\n\n");
            case line -> append("\n");
            case cell, nestcell, tab -> append("\t");
            case nonbreakingspace, emspace, enspace, qmspace -> append(" ");
            case nonbreakinghyphen -> append("-");
            case page, column -> append("\f");
            case plain -> state = new State(state.aside(), false);
            case v, deleted -> state = new State(state.aside(), !hasParameter || parameter != 0);
            default -> {}
        }
    }

    private void append(String words) {
        if (state.aside() || state.hidden()) return;
        if (text.length() + words.length() > Limits.TEXT_BYTES) throw new IllegalStateException("more than is read");
        text.append(words);
    }
}
