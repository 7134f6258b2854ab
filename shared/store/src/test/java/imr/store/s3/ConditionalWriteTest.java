package imr.store.s3;

import static imr.store.testing.Samples.CASE;
import static imr.store.testing.Samples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import imr.store.Artefact;
import imr.store.CaseKey;
import imr.store.CaseStore;
import imr.store.StoreUnavailable;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of S3 that no emulator gives when asked to. */
class ConditionalWriteTest {
    private static final int ANSWER_LOST = 0;

    private final CaseKey key = new CaseKey(CASE, FIRST, Artefact.CASE);
    private final Deque<Integer> answers = new ArrayDeque<>();
    private HttpServer server;
    private CaseStore cases;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        cases = new Stores(new Settings(Map.of("AWS_ENDPOINT", address, "CASES_BUCKET", "cases")::get)).caseStore();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aWriteWhoseAnswerWasLostFindsItselfThere() {
        answers.addAll(List.of(ANSWER_LOST, 412));
        cases.putIfAbsent(key, new byte[] {1});
        assertThat(answers).isEmpty();
    }

    @Test
    void afterAConflictItIsTriedAgainForNobodyMayHaveWritten() {
        answers.addAll(List.of(409, 409, 200));
        cases.putIfAbsent(key, new byte[] {1});
        assertThat(answers).isEmpty();
    }

    @Test
    void aConflictThatStaysIsAFailureSoThatTheEventComesAgain() {
        answers.addAll(List.of(409, 409, 409, 409, 409));
        assertThatThrownBy(() -> cases.putIfAbsent(key, new byte[] {1})).isInstanceOf(StoreUnavailable.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        int status = answers.remove();
        if (status != ANSWER_LOST) exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
