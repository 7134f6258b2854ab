package imr.letters.issued;

import imr.letters.view.Pair;
import imr.letters.view.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole issued letter, section by section in the order of the template.
 *
 * @param parties     whose case it is; {@code null} in the public copy
 * @param grid        the header of four rows
 * @param late        whether it was decided after a clock had run out
 * @param clocks      until when it was due by either clock, and whether that was kept
 * @param several     whether there is more than one item, so that a list of decisions helps
 * @param plain       the meaning in plain words; {@code null} in the public copy
 * @param credentials licences and specialty of the reviewer
 * @param grounds     on which it can be appealed
 * @param signature   what was signed, when, under which digest
 */
public record IssuedView(
        String title,
        String caseNumber,
        boolean publicCopy,
        @Nullable String parties,
        List<Pair> grid,
        boolean late,
        String clocks,
        String outcome,
        String outcomeMeaning,
        boolean several,
        @Nullable PlainView plain,
        List<String> made,
        List<Row> credentials,
        List<String> summary,
        List<IssuedItem> items,
        String documentsLead,
        List<IssuedDocument> documents,
        List<String> implementing,
        String appeal,
        List<String> grounds,
        String afterAppeal,
        String attestation,
        List<Row> signature) {}
