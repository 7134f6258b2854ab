package imr.store.s3;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.domain.casefile.FileNames;
import imr.store.StoredFile;
import imr.store.UploadAddress;
import imr.store.UploadKey;
import imr.store.UploadStore;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/** Uploaded files in a bucket. */
public final class S3UploadStore implements UploadStore {
    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;

    public S3UploadStore(S3Client s3, S3Presigner presigner, String bucket) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
    }

    @Override
    public List<StoredFile> list(CaseNumber caseNumber, String uploadId) {
        String prefix = UploadKey.prefix(caseNumber, uploadId);
        return S3Calls.found(
                        "list " + prefix,
                        () -> s3
                                .listObjectsV2Paginator(
                                        list -> list.bucket(bucket).prefix(prefix))
                                .contents()
                                .stream()
                                .filter(object -> UploadKey.parse(object.key()).isPresent())
                                .map(object -> file(prefix, object))
                                .toList())
                .orElse(List.of());
    }

    private static StoredFile file(String prefix, S3Object object) {
        return new StoredFile(object.key().substring(prefix.length()), unquoted(object.eTag()), object.size());
    }

    @Override
    public Optional<Content> read(UploadKey key) {
        Optional<Content> named = readNamed(key);
        if (named.isPresent() || key.file().chars().allMatch(c -> c < 128)) return named;
        return list(key.caseNumber(), key.uploadId()).stream()
                .map(StoredFile::name)
                .filter(name ->
                        !name.equals(key.file()) && FileNames.composed(name).equals(FileNames.composed(key.file())))
                .findFirst()
                .flatMap(name -> readNamed(new UploadKey(key.caseNumber(), key.uploadId(), name)));
    }

    private Optional<Content> readNamed(UploadKey key) {
        return S3Calls.found("read an upload of " + key.caseNumber(), () -> {
            ResponseBytes<GetObjectResponse> read =
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(key.toString()));
            return new Content(
                    read.asByteArrayUnsafe(), unquoted(read.response().eTag()));
        });
    }

    @Override
    public void again(UploadKey key) {
        read(key)
                .ifPresent(content -> S3Calls.write(
                        "write an upload of " + key.caseNumber() + " again",
                        () -> s3.putObject(
                                put -> put.bucket(bucket).key(key.toString()),
                                RequestBody.fromBytes(content.bytes()))));
    }

    /** Listings and reads do not agree on the quotes. */
    private static String unquoted(String etag) {
        return etag.replace("\"", "");
    }

    @Override
    public UploadAddress address(UploadKey key, long size, Digest digest, Duration validFor) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest.hex()));
        PresignedPutObjectRequest signed = presigner.presignPutObject(
                presign -> presign.signatureDuration(validFor).putObjectRequest(put -> put.bucket(bucket)
                        .key(key.toString())
                        .contentLength(size)
                        .checksumSHA256(checksum)));
        Map<String, String> headers = new TreeMap<>();
        signed.signedHeaders().forEach((name, values) -> {
            // The host follows from the address; HTTP clients set it themselves and many refuse to be told.
            if (!name.equalsIgnoreCase("host")) headers.put(name, String.join(",", values));
        });
        return new UploadAddress(key.file(), "PUT", signed.url().toExternalForm(), headers, signed.expiration());
    }
}
