package imr.druglist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of every sheet of a spreadsheet. */
final class SpreadsheetTable {
    private SpreadsheetTable() {}

    static List<TableRow> rows(byte[] file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList())
                for (Row row : sheet.read())
                    rows.add(new TableRow("sheet " + sheet.getName() + ", row " + row.getRowNum(), cells(row)));
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            // A cell that nobody filled is not stored, and read as null.
            Cell cell = row.getCell(i);
            cells.add(cell == null || cell.getText() == null ? "" : cell.getText());
        }
        return cells;
    }
}
