package imr.reading.document;

import imr.domain.Fault;
import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF in a thread of its own with a bounded stack, within the bounds of a {@link Guard}, so that a hostile file costs a bounded amount
 * and brings nothing down with it. Files encrypted with an empty user password, as published letters are, open like others.
 */
final class PdfReader {
    private static final long STACK = 4L * 1024 * 1024;
    /** PDFBox warns of every font it has to replace; which fonts are on this machine is no news about a record. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    static {
        PDFBOX.setLevel(Level.OFF);
        FONTBOX.setLevel(Level.OFF);
        BoundedFilters.install();
    }

    private PdfReader() {}

    /**
     * @param within gets the files that lie within the file, when it could be read; {@code null} when they are not asked for
     */
    static ReadLines read(
            DocumentId id,
            byte[] content,
            boolean byPosition,
            @Nullable PageImageReader images,
            @Nullable List<Embedded> within) {
        Guard guard = new Guard(TimeUnit.SECONDS.toNanos(Limits.SECONDS));
        FutureTask<ReadLines> task =
                new FutureTask<>(() -> guard.run(() -> guarded(id, content, byPosition, images, within, guard)));
        Thread thread = new Thread(null, task, "pdf", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Limits.SECONDS + 2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            guard.cancel();
            return tooLong(id);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Fault fault) throw fault;
            return corrupt(id);
        } catch (InterruptedException e) {
            guard.cancel();
            Thread.currentThread().interrupt();
            return corrupt(id);
        }
    }

    private static ReadLines guarded(
            DocumentId id,
            byte[] content,
            boolean byPosition,
            @Nullable PageImageReader images,
            @Nullable List<Embedded> within,
            Guard guard) {
        try (PDDocument pdf = Loader.loadPDF(content, "")) {
            if (Placeholder.isFor(pdf)) return refused(id, Placeholder.CODE, Placeholder.ADVICE);
            PageStripper stripper =
                    new PageStripper(id, pdf, guard, byPosition, images == null ? null : new PageImages(pdf, images));
            ReadLines read = stripper.read(pdf);
            if (within != null) {
                List<Problem> problems = new ArrayList<>(read.problems());
                within.addAll(EmbeddedFiles.of(id, pdf, problems));
                read = new ReadLines(read.pages(), problems);
            }
            return read.pages().isEmpty() && read.problems().isEmpty()
                    ? refused(id, "EMPTY_FILE", "The PDF has no pages; upload it again.")
                    : read;
        } catch (InvalidPasswordException e) {
            return refused(id, "PASSWORD_NEEDED", "The file is protected by a password; upload a copy without one.");
        } catch (Guard.Stopped e) {
            return e.bound() == Guard.Bound.TIME ? tooLong(id) : tooComplex(id);
        } catch (Fault e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return tooComplex(id);
        } catch (IOException | RuntimeException e) {
            return corrupt(id);
        }
    }

    private static ReadLines tooLong(DocumentId id) {
        return refused(
                id,
                "TAKES_TOO_LONG",
                "The file could not be read within half a minute; print it to a new PDF and upload that.");
    }

    private static ReadLines tooComplex(DocumentId id) {
        return refused(
                id,
                "TOO_COMPLEX",
                "The file is built in a way that cannot be read safely; print it to a new PDF and upload that.");
    }

    private static ReadLines corrupt(DocumentId id) {
        return refused(id, "CORRUPT_PDF", "The file is damaged or cut off; upload it again from the original.");
    }

    private static ReadLines refused(DocumentId id, String code, String advice) {
        return ReadLines.refused(new Problem(code, id.value(), advice));
    }
}
