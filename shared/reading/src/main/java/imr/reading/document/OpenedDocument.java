package imr.reading.document;

import imr.domain.Digest;

/**
 * A document that was read, and what its bytes are: a file, or one that lies within a file and has its name after that file's, as
 * {@code records.pdf/report.pdf}.
 *
 * @param size in bytes
 */
public record OpenedDocument(ReadDocument document, Digest digest, long size) {}
