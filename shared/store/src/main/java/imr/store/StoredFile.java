package imr.store;

/**
 * A file of an upload as it lies in the store.
 *
 * @param etag changes whenever the content does
 * @param size in bytes
 */
public record StoredFile(String name, String etag, long size) {}
