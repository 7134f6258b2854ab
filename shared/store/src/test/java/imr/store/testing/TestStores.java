package imr.store.testing;

import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.PublishedItems;
import imr.store.Statistics;
import imr.store.UploadKey;
import imr.store.UploadStore;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import imr.store.dynamodb.DynamoCaseStates;
import imr.store.dynamodb.DynamoPublishedItems;
import imr.store.dynamodb.DynamoStatistics;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Server;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * A table and two buckets of its own for each instance, on services shared by the whole test run: a new one takes milliseconds. A snapshot
 * shows everything that is stored.
 */
public final class TestStores {
    private static final DynamoDbClient DYNAMO = DynamoDbClient.builder()
            .endpointOverride(startDynamoDb())
            .region(Region.US_WEST_2)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    private static final URI S3_ADDRESS = startS3();
    private static final S3Client S3 = s3(S3_ADDRESS);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "test-" + COUNT.incrementAndGet();
    private final Stores stores;

    public TestStores() {
        DYNAMO.createTable(TableDefinition.named(name));
        S3.createBucket(request -> request.bucket(uploads()));
        S3.createBucket(request -> request.bucket(cases()));
        Map<String, String> settings =
                Map.of("AWS_ENDPOINT", S3_ADDRESS.toString(), "UPLOADS_BUCKET", uploads(), "CASES_BUCKET", cases());
        stores = new Stores(new Settings(settings::get));
    }

    private static URI startDynamoDb() {
        try {
            SQLiteLibraryLoader.initialize();
            Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.setHandler(
                    new LocalDynamoDBServerHandler(new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
            server.start();
            return server.getURI();
        } catch (Exception e) {
            throw new LinkageError("DynamoDB Local does not start", e);
        }
    }

    private static URI startS3() {
        try {
            return S3Server.start();
        } catch (Exception e) {
            throw new LinkageError("the S3 server does not start", e);
        }
    }

    static URI s3Address() {
        return S3_ADDRESS;
    }

    static S3Client s3(URI address) {
        return S3Client.builder()
                .endpointOverride(address)
                .region(Region.US_WEST_2)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    public String uploads() {
        return name + "-uploads";
    }

    public String cases() {
        return name + "-cases";
    }

    public CaseStates caseStates() {
        return new DynamoCaseStates(DYNAMO, name);
    }

    public PublishedItems publishedItems() {
        return new DynamoPublishedItems(DYNAMO, name);
    }

    public Statistics statistics() {
        return new DynamoStatistics(DYNAMO, name);
    }

    /** For stores that a test makes otherwise than functions do. */
    public DynamoDbClient dynamoDb() {
        return DYNAMO;
    }

    public String table() {
        return name;
    }

    public CaseStore caseStore() {
        return stores.caseStore();
    }

    public UploadStore uploadStore() {
        return stores.uploadStore();
    }

    /** Puts a file as an uploader would. */
    public void upload(UploadKey key, byte[] content) {
        S3.putObject(put -> put.bucket(uploads()).key(key.toString()), RequestBody.fromBytes(content));
    }

    public void upload(UploadKey key, String content) {
        upload(key, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Every artefact of the cases bucket by its key, as text. */
    public Map<String, String> artefacts() {
        Map<String, String> found = new TreeMap<>();
        S3.listObjectsV2Paginator(list -> list.bucket(cases()))
                .contents()
                .forEach(object -> found.put(
                        object.key(),
                        S3.getObjectAsBytes(get -> get.bucket(cases()).key(object.key()))
                                .asString(StandardCharsets.ISO_8859_1)));
        return found;
    }

    /** Every item of the table by its keys, but for the revision, which counts the changes it took. */
    public Map<String, String> items() {
        Map<String, String> found = new TreeMap<>();
        DYNAMO.scanPaginator(scan -> scan.tableName(name)).items().forEach(item -> {
            Map<String, AttributeValue> rest = new HashMap<>(item);
            rest.remove("revision");
            found.put(
                    key(item, "pk") + " " + key(item, "sk"),
                    new TreeMap<>(rest).toString().replaceAll("revision=AttributeValue\\(N=\\d+\\)", ""));
        });
        return found;
    }

    private static String key(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? "" : value.s();
    }
}
