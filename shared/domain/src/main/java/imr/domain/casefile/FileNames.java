package imr.domain.casefile;

import java.text.Normalizer;

/** Names of files. The same name may be written with composed letters or with their parts, as some systems do. */
public final class FileNames {
    private FileNames() {}

    /** The name in the form by which names are compared: composed letters (NFC). */
    public static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
