package imr.store;

import imr.domain.CaseNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of an uploaded file: {@code uploads/{caseNumber}/{uploadId}/{file}}.
 *
 * <p>An upload id has 1 to 64 letters, digits, dashes and underscores; a file name has at most 200 characters, no slash and none that cannot
 * be seen, such as those that turn the direction of writing. Other forms throw
 * {@link IllegalArgumentException}.
 */
public record UploadKey(CaseNumber caseNumber, String uploadId, String file) {
    /** The file that announces the others. */
    public static final String APPLICATION = "application.json";

    private static final Pattern UPLOAD_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern FILE = Pattern.compile(
            "[^/\\p{Cc}\\u2028\\u2029\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]{1,200}");

    public UploadKey {
        if (!isUploadId(uploadId) || !isFile(file)) throw new IllegalArgumentException("not the key of an upload");
    }

    public static boolean isUploadId(String text) {
        return UPLOAD_ID.matcher(text).matches();
    }

    public static boolean isFile(String text) {
        return FILE.matcher(text).matches() && !text.equals(".") && !text.equals("..");
    }

    /** The key an object key spells; empty when it is none. */
    public static Optional<UploadKey> parse(String objectKey) {
        String[] parts = objectKey.split("/", -1);
        boolean valid = parts.length == 4
                && parts[0].equals("uploads")
                && CaseNumber.isValid(parts[1])
                && isUploadId(parts[2])
                && isFile(parts[3]);
        return valid ? Optional.of(new UploadKey(new CaseNumber(parts[1]), parts[2], parts[3])) : Optional.empty();
    }

    public boolean isApplication() {
        return file.equals(APPLICATION);
    }

    /** What all keys of one upload start with. */
    public static String prefix(CaseNumber caseNumber, String uploadId) {
        return "uploads/" + caseNumber + "/" + uploadId + "/";
    }

    @Override
    public String toString() {
        return prefix(caseNumber, uploadId) + file;
    }
}
