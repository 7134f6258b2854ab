package imr.reading.document;

/** A file that lies within another, as attachments of a PDF and the files of a portfolio do. */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on
record Embedded(String name, byte[] content) {}
