package imr.store;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Files as they were uploaded. What an uploader sent is never changed. */
public interface UploadStore {
    /** The files of an upload that are there now, by name. Nested folders are no files of it. */
    List<StoredFile> list(CaseNumber caseNumber, String uploadId);

    /** The content with the tag it had, of a file whose name is the same however its letters are composed; empty when there is none. */
    Optional<Content> read(UploadKey key);

    /** Writes a file once more as it is, so that whatever its coming starts is started again. Nothing when there is no such file. */
    void again(UploadKey key);

    /** An address to which this very content can be put, once or again, without further credentials. */
    UploadAddress address(UploadKey key, long size, Digest digest, Duration validFor);

    /**
     * The bytes of a file.
     *
     * @param bytes not copied; callers do not change them
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and handed on
    record Content(byte[] bytes, String etag) {}
}
