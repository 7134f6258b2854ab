package imr.local.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class EndpointTest {
    @Test
    void anAnswerThatEndsTheConnectionSaysSo() throws Exception {
        try (EmbeddedCloud cloud = EmbeddedCloud.start(TestCloud.options(TestCloud.TEMPLATE), TestCloud.WRITTEN);
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), cloud.endpoint().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /bucket/nul%00l HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("<Code>InvalidURI</Code>");
            assertThat(answer).as("or the next request on it would be lost").containsIgnoringCase("connection: close");
        }
    }
}
