package imr.local.cloud;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an object, in the form in which S3 tells it.
 *
 * @param name      such as {@code ObjectCreated:Put}
 * @param versionId where the bucket keeps versions
 */
record ObjectEvent(
        String name,
        String bucket,
        String key,
        long size,
        String eTag,
        @Nullable String versionId,
        long sequence) {

    String json(String region) {
        Map<String, Object> object = new LinkedHashMap<>();
        // S3 encodes keys in events as forms do, slashes excepted: a blank is a plus sign.
        object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"));
        object.put("size", size);
        object.put("eTag", eTag.replace("\"", ""));
        if (versionId != null) object.put("versionId", versionId);
        object.put("sequencer", String.format("%016X", sequence));
        Map<String, Object> s3 = new LinkedHashMap<>();
        s3.put("s3SchemaVersion", "1.0");
        s3.put("configurationId", "local");
        s3.put(
                "bucket",
                Map.of(
                        "name",
                        bucket,
                        "ownerIdentity",
                        Map.of("principalId", "LOCAL"),
                        "arn",
                        "arn:aws:s3:::" + bucket));
        s3.put("object", object);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("eventVersion", "2.1");
        record.put("eventSource", "aws:s3");
        record.put("awsRegion", region);
        record.put("eventTime", Instant.now().toString());
        record.put("eventName", name);
        record.put("userIdentity", Map.of("principalId", "AWS:LOCAL"));
        record.put("requestParameters", Map.of("sourceIPAddress", "127.0.0.1"));
        record.put("responseElements", Map.of("x-amz-request-id", "LOCAL", "x-amz-id-2", "LOCAL"));
        record.put("s3", s3);
        return Json.text(Map.of("Records", List.of(record)));
    }
}
