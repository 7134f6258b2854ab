package imr.local.template;

/**
 * A bucket.
 *
 * @param name      its physical name
 * @param versioned whether it keeps versions
 * @param key       Amazon resource name of the key of ours that encrypts it, empty for none
 */
public record BucketResource(String logicalId, String name, boolean versioned, String key, int line) {
    public String arn() {
        return "arn:aws:s3:::" + name;
    }
}
