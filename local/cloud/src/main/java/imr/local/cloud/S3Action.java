package imr.local.cloud;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A right that a request needs, as policies name it.
 *
 * @param resource Amazon resource name
 */
record S3Action(String name, String resource) {

    static List<S3Action> of(HttpServletRequest request) {
        String path = decode(request.getRequestURI().substring(1));
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        int slash = path.indexOf('/');
        boolean onBucket = slash < 0 || slash == path.length() - 1;
        String bucket = onBucket ? path.replace("/", "") : path.substring(0, slash);
        if (bucket.isEmpty()) return List.of(new S3Action("s3:ListAllMyBuckets", "*"));
        return onBucket ? onBucket(request, query, arn(bucket)) : onObject(request, query, arn(path));
    }

    private static List<S3Action> onBucket(HttpServletRequest request, String query, String arn) {
        return switch (request.getMethod()) {
            case "GET" -> {
                if (has(query, "versions")) yield List.of(new S3Action("s3:ListBucketVersions", arn));
                if (has(query, "location")) yield List.of(new S3Action("s3:GetBucketLocation", arn));
                yield List.of(new S3Action("s3:ListBucket", arn));
            }
            case "HEAD" -> List.of(new S3Action("s3:ListBucket", arn));
            case "POST" -> List.of(new S3Action("s3:DeleteObject", arn + "/*"));
            case "DELETE" -> List.of(new S3Action("s3:DeleteBucket", arn));
            default -> List.of(new S3Action("s3:CreateBucket", arn));
        };
    }

    private static List<S3Action> onObject(HttpServletRequest request, String query, String arn) {
        boolean version = has(query, "versionId");
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                if (has(query, "tagging")) yield List.of(new S3Action("s3:GetObjectTagging", arn));
                yield List.of(new S3Action(version ? "s3:GetObjectVersion" : "s3:GetObject", arn));
            }
            case "DELETE" -> {
                if (has(query, "uploadId")) yield List.of(new S3Action("s3:AbortMultipartUpload", arn));
                yield List.of(new S3Action(version ? "s3:DeleteObjectVersion" : "s3:DeleteObject", arn));
            }
            default -> writes(request, query, arn);
        };
    }

    private static List<S3Action> writes(HttpServletRequest request, String query, String arn) {
        if (has(query, "tagging")) return List.of(new S3Action("s3:PutObjectTagging", arn));
        List<S3Action> actions = new ArrayList<>();
        String source = request.getHeader("x-amz-copy-source");
        if (source != null) actions.add(new S3Action("s3:GetObject", arn(decode(source.replaceFirst("^/", "")))));
        // Writing only over a known content means looking at it.
        if (request.getHeader("If-Match") != null) actions.add(new S3Action("s3:GetObject", arn));
        if (request.getHeader("x-amz-tagging") != null) actions.add(new S3Action("s3:PutObjectTagging", arn));
        if (request.getHeader("x-amz-object-lock-mode") != null)
            actions.add(new S3Action("s3:PutObjectRetention", arn));
        actions.add(new S3Action("s3:PutObject", arn));
        return actions;
    }

    private static boolean has(String query, String name) {
        for (String part : query.split("&")) if (part.equals(name) || part.startsWith(name + "=")) return true;
        return false;
    }

    private static String arn(String bucketAndKey) {
        return "arn:aws:s3:::" + bucketAndKey;
    }

    private static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
