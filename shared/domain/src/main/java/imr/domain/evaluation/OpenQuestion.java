package imr.domain.evaluation;

/** A missing fact as a question that does not say which answer would help. */
final class OpenQuestion {
    private static final String DENIED = "not so: ";
    private static final String NONE = "no ";

    private OpenQuestion() {}

    /** @param wanted what a criterion asks, such as {@code a tumor is suspected} or {@code visits in dispute: at most 6 visits} */
    static String of(String wanted) {
        String text = wanted.strip();
        if (text.endsWith(".")) text = text.substring(0, text.length() - 1);
        if (text.startsWith(DENIED)) text = text.substring(DENIED.length());
        if (text.startsWith(NONE)) return amount(text.substring(NONE.length()));
        int colon = text.indexOf(": ");
        if (colon > 0) return amount(text.substring(0, colon));
        return "Does any document say whether " + inside(text) + "?";
    }

    private static String amount(String noun) {
        return "What do the request and the record state for this: " + inside(noun) + "?";
    }

    private static String inside(String text) {
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
