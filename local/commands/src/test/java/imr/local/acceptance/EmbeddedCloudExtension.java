package imr.local.acceptance;

import imr.domain.CaseNumber;
import imr.local.identity.LocalIdentity;
import imr.local.run.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Owns one embedded cloud for all tests of the process. A test that asks for a {@link Pipeline} gets that; one that asks for a
 * {@link CaseNumber} gets one that no other test has, which keeps tests apart as every key and every item begins with it. A test fails when
 * something went through the API that is not as the API's description has it.
 */
public final class EmbeddedCloudExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EmbeddedCloudExtension.class);
    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    /** The project's folder; tests run in the module's. */
    static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();

    private record Running(Pipeline pipeline, WatchedContract contract) implements AutoCloseable {
        @Override
        public void close() {
            pipeline.close();
        }
    }

    static CaseNumber freshNumber() {
        return new CaseNumber(String.format("CM99-%07d", NUMBERS.incrementAndGet()));
    }

    private static Running start() {
        try {
            LocalIdentity identity = LocalIdentity.in(Files.createTempDirectory("imr-identity"));
            Pipeline pipeline = Pipeline.start(HOME.resolve("template.yaml"), identity, options -> options);
            WatchedContract contract = new WatchedContract();
            pipeline.cloud().watchApi(contract::accept);
            return new Running(pipeline, contract);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Pipeline.class || type == CaseNumber.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == CaseNumber.class) return freshNumber();
        return running(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Running running = context.getRoot().getStore(NAMESPACE).get(Running.class, Running.class);
        if (running != null) running.contract().isKept();
    }

    /** The embedded cloud of this process, started when it is first asked for. */
    Pipeline running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, type -> start(), Running.class)
                .pipeline();
    }
}
