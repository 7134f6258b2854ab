package imr.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueuesAndLambdaOverHttpTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static EmbeddedCloud cloud;

    @BeforeAll
    static void start() {
        cloud = EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE), TestCloud.WRITTEN);
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void aMessageIsReceivedOnceAtATimeUntilItIsDeleted() throws Exception {
        String url = cloud.template().queue("Poison").url();
        sqs("SendMessage", "{\"QueueUrl\":\"" + url + "\",\"MessageBody\":\"hello\"}");
        String received =
                sqs("ReceiveMessage", "{\"QueueUrl\":\"" + url + "\"}").body();
        assertThat(received).contains("\"Body\":\"hello\"");
        assertThat(sqs("ReceiveMessage", "{\"QueueUrl\":\"" + url + "\"}").body())
                .as("it is hidden")
                .isEqualTo("{}");
        String handle = received.replaceAll(".*\"ReceiptHandle\":\"([^\"]+)\".*", "$1");
        sqs("DeleteMessage", "{\"QueueUrl\":\"" + url + "\",\"ReceiptHandle\":\"" + handle + "\"}");
        assertThat(cloud.messages("Poison")).isEmpty();
        assertThat(sqs("GetQueueUrl", "{\"QueueName\":\"nothing\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFunctionIsInvokedByName() throws Exception {
        HttpResponse<String> answer = invoke("StreamFunction", "[1,2]");
        assertThat(answer.body()).isEqualTo("[1,2]");
        assertThat(answer.headers().firstValue("X-Amz-Function-Error")).isEmpty();
        assertThat(invoke("NoFunction", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aFunctionThatFailsSaysSoInTheHeader() throws Exception {
        String event = new ObjectEvent("ObjectCreated:Put", "any", "poison", 1, "", null, 1).json("us-west-2");
        HttpResponse<String> answer = invoke("CopyFunction", event);
        assertThat(answer.headers().firstValue("X-Amz-Function-Error")).contains("Unhandled");
        assertThat(answer.body()).contains("cannot take this");
    }

    private static HttpResponse<String> invoke(String function, String event) throws Exception {
        URI uri = cloud.endpoint().resolve("/2015-03-31/functions/" + function + "/invocations");
        return send(HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(event)));
    }

    private static HttpResponse<String> sqs(String action, String body) throws Exception {
        return send(HttpRequest.newBuilder(cloud.endpoint())
                .header("X-Amz-Target", "AmazonSQS." + action)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
