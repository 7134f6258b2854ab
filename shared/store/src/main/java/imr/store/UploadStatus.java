package imr.store;

/** How far an upload has come. */
public enum UploadStatus {
    /** Announced files, or the application, are missing. */
    WAITING,
    /** Something in it cannot be used. */
    REJECTED,
    /** A case version was made of it; nothing in it changes any more. */
    ASSEMBLED
}
