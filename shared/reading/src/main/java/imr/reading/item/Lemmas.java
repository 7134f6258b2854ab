package imr.reading.item;

/** The singular of a noun, by its ending. A word that only looks like a plural becomes the same wherever it stands, so nothing is lost. */
final class Lemmas {
    private Lemmas() {}

    static String of(String word) {
        int length = word.length();
        if (length < 3 || word.charAt(length - 1) != 's') return word;
        if (word.endsWith("ies") && length > 4) return word.substring(0, length - 3) + "y";
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes"))
            return word.substring(0, length - 2);
        char before = word.charAt(length - 2);
        return before == 's' || before == 'u' ? word : word.substring(0, length - 1);
    }
}
