package imr.reading.document;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads a PDF in a thread of its own with a bounded stack and a time limit, so that a hostile file costs a bounded amount and brings nothing
 * down with it. Files encrypted with an empty user password, as published letters are, open like others.
 */
final class PdfReader {
    private static final long STACK = 4L * 1024 * 1024;
    /** What PDFBox may keep of decoded streams in memory before it uses a scratch file, which is deleted with the document. */
    private static final long MEMORY = 128L * 1024 * 1024;

    private static final long SCRATCH = 512L * 1024 * 1024;

    private PdfReader() {}

    static ReadDocument read(DocumentId id, byte[] content, boolean byPosition) {
        FutureTask<ReadDocument> task = new FutureTask<>(() -> guarded(id, () -> open(id, content, byPosition)));
        Thread thread = new Thread(null, task, "pdf", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Limits.SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return DocumentReader.problem(
                    id,
                    "TAKES_TOO_LONG",
                    "The file could not be read within a minute; print it to a new PDF and upload that.");
        } catch (ExecutionException e) {
            return corrupt(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return corrupt(id);
        }
    }

    @FunctionalInterface
    private interface Reading {
        ReadDocument read() throws IOException;
    }

    private static ReadDocument guarded(DocumentId id, Reading reading) {
        try {
            return reading.read();
        } catch (InvalidPasswordException e) {
            return DocumentReader.problem(
                    id, "PASSWORD_NEEDED", "The file is protected by a password; upload a copy without one.");
        } catch (StackOverflowError | OutOfMemoryError e) {
            return DocumentReader.problem(
                    id,
                    "TOO_COMPLEX",
                    "The file is built in a way that cannot be read safely; print it to a new PDF and upload that.");
        } catch (IOException | RuntimeException e) {
            return corrupt(id);
        }
    }

    private static ReadDocument corrupt(DocumentId id) {
        return DocumentReader.problem(
                id, "CORRUPT_PDF", "The file is damaged or cut off; upload it again from the original.");
    }

    private static ReadDocument open(DocumentId id, byte[] content, boolean byPosition) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache)) {
            int count = pdf.getNumberOfPages();
            if (count == 0) return DocumentReader.problem(id, "EMPTY_FILE", "The PDF has no pages; upload it again.");
            if (count > Limits.PAGES)
                return DocumentReader.problem(
                        id,
                        "TOO_MANY_PAGES",
                        "The file has more than " + Limits.PAGES + " pages; split it and upload the parts.");
            return pages(id, pdf, count, byPosition);
        }
    }

    private static ReadDocument pages(DocumentId id, PDDocument pdf, int count, boolean byPosition) throws IOException {
        List<Page> pages = new ArrayList<>(count);
        List<Problem> problems = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setSortByPosition(byPosition);
        int characters = 0;
        for (int number = 1; number <= count; number++) {
            if (Thread.currentThread().isInterrupted()) return corrupt(id);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            String raw = stripper.getText(pdf);
            String text = Layout.text(
                    raw.length() > Limits.CHARACTERS_PER_PAGE ? raw.substring(0, Limits.CHARACTERS_PER_PAGE) : raw);
            characters += text.length();
            if (characters > Limits.CHARACTERS)
                return DocumentReader.problem(
                        id,
                        "TOO_MUCH_TEXT",
                        "The file holds more text than a record can; split it and upload the parts.");
            if (text.isBlank())
                problems.add(new Problem(
                        "PAGE_WITHOUT_TEXT",
                        id.value() + ", page " + number,
                        "The page is an image without text; upload a searchable copy if it matters."));
            pages.add(new Page(number, text));
        }
        return new ReadDocument(id, pages, problems);
    }
}
