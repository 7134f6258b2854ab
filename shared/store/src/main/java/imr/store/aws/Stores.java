package imr.store.aws;

import imr.domain.CaseNumber;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.LibraryStore;
import imr.store.PublishedItems;
import imr.store.RegistryStore;
import imr.store.Stage;
import imr.store.StageWatch;
import imr.store.Statistics;
import imr.store.StoreUnavailable;
import imr.store.UploadStore;
import imr.store.dynamodb.DynamoCaseStates;
import imr.store.dynamodb.DynamoPublishedItems;
import imr.store.dynamodb.DynamoStatistics;
import imr.store.s3.S3CaseStore;
import imr.store.s3.S3LibraryStore;
import imr.store.s3.S3RegistryStore;
import imr.store.s3.S3UploadStore;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The stores of a function, made once when it starts. Reads {@code AWS_ENDPOINT} (the address of an emulator, empty on AWS),
 * {@code UPLOADS_BUCKET}, {@code CASES_BUCKET}, {@code LIBRARY_BUCKET} and {@code DETERMINATIONS_TABLE}; each only when the store it belongs to is asked for.
 */
public final class Stores {
    private static final CaseNumber NO_CASE = new CaseNumber("CM00-0000000");

    private final Settings settings;
    private final Endpoint endpoint;
    private @Nullable DynamoDbClient dynamoDb;
    private @Nullable S3Client s3;

    public Stores(Settings settings) {
        this.settings = settings;
        this.endpoint = Endpoint.of(settings);
    }

    public CaseStates caseStates() {
        CaseStates states = new DynamoCaseStates(dynamoDb(), table());
        if (settings.makesSnapshot()) prime(states);
        return states;
    }

    public PublishedItems publishedItems() {
        return new DynamoPublishedItems(dynamoDb(), table());
    }

    public Statistics statistics() {
        return new DynamoStatistics(dynamoDb(), table());
    }

    public CaseStore caseStore() {
        return new S3CaseStore(s3(), settings.required("CASES_BUCKET"));
    }

    public LibraryStore libraryStore() {
        return new S3LibraryStore(s3(), settings.required("LIBRARY_BUCKET"));
    }

    public RegistryStore registryStore() {
        return new S3RegistryStore(s3(), settings.required("LIBRARY_BUCKET"));
    }

    public UploadStore uploadStore() {
        S3Presigner presigner = endpoint.apply(S3Presigner.builder()).build();
        return new S3UploadStore(s3(), presigner, settings.required("UPLOADS_BUCKET"));
    }

    /** The watch of a stage of this deployment ({@code IMR_STAGE}); a failure is a line that counts it. */
    public StageWatch watch(Stage stage, Clock clock) {
        String deployment = settings.required("IMR_STAGE");
        return new StageWatch(
                stage,
                caseStates(),
                clock,
                failed -> System.out.println(Metric.failure(deployment, failed, clock.instant())));
    }

    private String table() {
        return settings.required("DETERMINATIONS_TABLE");
    }

    // Made when first asked for: a function that needs no S3 does not load it.
    private DynamoDbClient dynamoDb() {
        if (dynamoDb == null)
            dynamoDb = endpoint.apply(DynamoDbClient.builder()).build();
        return dynamoDb;
    }

    private S3Client s3() {
        if (s3 == null) s3 = endpoint.apply(S3Client.builder()).build();
        return s3;
    }

    // One call loads and compiles most of what every later call runs through, so that the snapshot holds it.
    private static void prime(CaseStates states) {
        try {
            states.find(NO_CASE);
        } catch (StoreUnavailable e) {
            System.err.println("priming the table's client failed; the first call will be slower");
        }
    }
}
