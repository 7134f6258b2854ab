package imr.letters.view;

/** A file name as a page can show it: with places where a long one may break. */
final class PrintableName {
    private PrintableName() {}

    static String of(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").replaceAll("([-_.])", "$1\u200b");
    }
}
