package imr.store;

import imr.domain.Digest;
import imr.domain.casefile.FileNames;
import imr.json.Fields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as its uploader states it: the same in the application, which announces it, and in the request for a link to upload it to.
 *
 * @param size in bytes
 */
public record StatedFile(String name, long size, Digest digest) {
    /** In bytes, as much as the reader opens. */
    public static final long LARGEST = 64L * 1024 * 1024;
    /** The same of the application itself. */
    public static final int LARGEST_APPLICATION = 1_000_000;

    private static final int LONGEST_NAME = 200;

    /**
     * {@code null} when something of it is missing or wrong; the problems say what.
     *
     * @param taken       names of the files before it, each compared as its composed form; this one's is added
     * @param application whether it may be the application
     */
    public static @Nullable StatedFile read(Fields file, Set<String> taken, boolean application) {
        String name = file.required("name", LONGEST_NAME);
        boolean isApplication = UploadKey.APPLICATION.equals(name);
        boolean valid = name != null && UploadKey.isFile(name) && (application || !isApplication);
        if (name != null && !valid)
            file.problem(
                    "FILE_NAME_INVALID",
                    file.at("name"),
                    "A file name has no slash and no character that cannot be seen"
                            + (application ? "" : ", and is not application.json") + "; rename the file.");
        boolean first = name == null || taken.add(FileNames.composed(name));
        if (valid && !first)
            file.problem(
                    "FILE_NAME_TWICE", file.at("name"), "Every file has a name of its own; rename one of the two.");
        Long size = file.wholeNumber("size", isApplication ? LARGEST_APPLICATION : LARGEST);
        Digest digest = digest(file);
        if (name == null || !valid || !first || size == null || digest == null) return null;
        return new StatedFile(name, size, digest);
    }

    private static @Nullable Digest digest(Fields file) {
        String text = file.required("sha256", LONGEST_NAME);
        if (text == null) return null;
        if (Digest.isValid(text)) return new Digest(text);
        file.problem(
                "DIGEST_INVALID",
                file.at("sha256"),
                "Write the SHA-256 digest of the file as 64 lower-case hexadecimal digits.");
        return null;
    }
}
