package imr.local.template;

/** A bucket: its physical name and whether it keeps versions. */
public record BucketResource(String logicalId, String name, boolean versioned, int line) {
    public String arn() {
        return "arn:aws:s3:::" + name;
    }
}
