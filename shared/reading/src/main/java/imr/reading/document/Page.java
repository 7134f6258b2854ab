package imr.reading.document;

/**
 * A page of a document in normalised text; evidence spans index into it.
 *
 * @param number from 1
 */
public record Page(int number, String text) {}
