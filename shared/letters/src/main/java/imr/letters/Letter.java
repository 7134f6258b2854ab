package imr.letters;

/**
 * A determination as a letter.
 *
 * @param html a complete document that needs no other file
 * @param pdf  the same text as a tagged PDF with its fonts embedded; not copied, callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // written once and handed on; letters are not compared as records
public record Letter(String html, byte[] pdf) {}
