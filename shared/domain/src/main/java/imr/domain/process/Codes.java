package imr.domain.process;

import java.util.regex.Pattern;

/** The forms of what may stand in the record of a case: identifiers, codes, dates and digests; nothing with blanks, so no sentence and no name. */
final class Codes {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:|+-]{1,128}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");

    private Codes() {}

    static String identifier(String value) {
        if (!IDENTIFIER.matcher(value).matches())
            throw new IllegalArgumentException("an identifier has 1 to 128 letters, digits and ._:|+-");
        return value;
    }

    static String code(String value) {
        if (!CODE.matcher(value).matches())
            throw new IllegalArgumentException("a code has 2 to 64 capitals, digits and underscores");
        return value;
    }
}
