package imr.reading.document;

/**
 * A line of a page as it is laid out.
 *
 * @param text       the words, single spaces between them
 * @param afterGap   whether more than a line's distance, or a blank line, is above it on its page
 * @param afterBreak whether the line above, also on the page before, ended although this line's first word would have fitted there: its writer
 *                   broke it on purpose
 * @param bold       whether it is printed in bold type, as far as the file says
 */
public record Line(String text, boolean afterGap, boolean afterBreak, boolean bold) {}
