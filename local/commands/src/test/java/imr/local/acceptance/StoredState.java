package imr.local.acceptance;

import imr.domain.CaseNumber;
import imr.domain.Digest;
import imr.local.EmbeddedS3;
import imr.local.run.Pipeline;
import imr.store.AuditEvent;
import imr.store.CaseFolder;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Everything that is stored of a case but for times: what redelivery and order must not change.
 *
 * @param objects keys of the cases bucket with the digest of each content
 * @param table   state, uploads, determinations, items and audit events, as text
 */
record StoredState(Map<String, Digest> objects, List<String> table) {

    static StoredState of(Pipeline pipeline, CaseNumber number) {
        Map<String, Digest> objects = new TreeMap<>();
        String bucket = pipeline.cloud().template().bucket("CasesBucket").name();
        try (S3Client s3 = EmbeddedS3.at(pipeline.cloud().endpoint())) {
            for (S3Object object : s3.listObjectsV2(r -> r.bucket(bucket).prefix("cases/" + number + "/"))
                    .contents()) {
                byte[] content = s3.getObjectAsBytes(r -> r.bucket(bucket).key(object.key()))
                        .asByteArray();
                objects.put(object.key().replace(number.value(), "CASE"), Digest.of(content));
            }
        }
        return new StoredState(objects, table(folder(pipeline, number)));
    }

    static CaseFolder folder(Pipeline pipeline, CaseNumber number) {
        Map<String, String> settings = Map.of(
                "AWS_ENDPOINT", pipeline.cloud().endpoint().toString(),
                "DETERMINATIONS_TABLE",
                        pipeline.cloud().template().table("DeterminationsTable").name());
        return new Stores(new Settings(settings::get))
                .caseStates()
                .folder(number)
                .orElseThrow();
    }

    private static List<String> table(CaseFolder folder) {
        List<String> rows = new java.util.ArrayList<>();
        rows.add(folder.state().status() + " " + folder.state().assembled() + " "
                + folder.state().determined() + " " + folder.state().outcome());
        folder.uploads().forEach(upload -> rows.add(upload.toString()));
        folder.items().forEach(item -> rows.add(item.toString()));
        folder.determinations()
                .forEach(determination -> rows.add(determination.version().toString()));
        folder.audit().stream().map(StoredState::withoutTime).sorted().forEach(rows::add);
        return rows;
    }

    private static String withoutTime(AuditEvent event) {
        return event.kind() + " " + event.reference() + " " + event.actor();
    }
}
