package imr.druglist;

import imr.domain.Digest;
import imr.domain.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports a published drug list: the spreadsheet (.xlsx), or the PDF whose table has ruled lines. */
public final class DrugListImport {
    private DrugListImport() {}

    /** @param effective the day it takes effect, where the file does not say; a file that says another is refused */
    public static ImportedList of(byte[] file, @Nullable LocalDate effective) {
        try {
            if (begins(file, "%PDF")) return read(PdfTable.rows(file), file, effective);
            if (begins(file, "PK")) return read(SpreadsheetTable.rows(file), file, effective);
        } catch (IOException | RuntimeException e) {
            // Both libraries throw unchecked exceptions of many kinds on a damaged file.
            return ImportedList.refused(new Problem(
                    "UNREADABLE",
                    "the file",
                    "It is damaged or protected and cannot be opened; download it anew from the state's page."));
        }
        return ImportedList.refused(new Problem(
                "NOT_A_LIST",
                "the file",
                "It is neither a spreadsheet (.xlsx) nor a PDF; import the file as the state publishes it."));
    }

    private static ImportedList read(List<TableRow> rows, byte[] file, @Nullable LocalDate effective) {
        return new ListReader(rows).read(Digest.of(file), effective);
    }

    private static boolean begins(byte[] file, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        return file.length > bytes.length && java.util.Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }
}
