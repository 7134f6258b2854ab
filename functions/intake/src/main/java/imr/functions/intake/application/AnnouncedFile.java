package imr.functions.intake.application;

import imr.domain.Digest;
import imr.domain.casefile.DocumentKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that an application announces.
 *
 * @param size in bytes
 * @param kind {@code null}, as date and author, where the application leaves it to the reader
 */
public record AnnouncedFile(
        String name,
        long size,
        Digest digest,
        @Nullable DocumentKind kind,
        @Nullable LocalDate dated,
        @Nullable String author) {}
