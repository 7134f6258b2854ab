package imr.reading.text;

/**
 * A word, number or sign of a page.
 *
 * @param text  lower case, without a possessive ending
 * @param start first character on the page
 * @param end   behind the last
 */
public record Token(String text, int start, int end) {}
