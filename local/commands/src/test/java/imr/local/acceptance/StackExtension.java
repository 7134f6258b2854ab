package imr.local.acceptance;

import imr.domain.CaseNumber;
import imr.local.run.Pipeline;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the stack that {@code IMR_STACK} names (the file with its outputs), or else the embedded cloud, and case numbers that no
 * earlier run has used there.
 */
final class StackExtension implements ParameterResolver, AfterEachCallback {
    private static final AtomicInteger NUMBERS = new AtomicInteger(new SecureRandom().nextInt(1_000_000, 9_000_000));

    private final EmbeddedCloudExtension embedded = new EmbeddedCloudExtension();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == CaseNumber.class;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        embedded.afterEach(context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == CaseNumber.class)
            return new CaseNumber(String.format("CM98-%07d", NUMBERS.incrementAndGet()));
        String outputs = System.getenv("IMR_STACK");
        if (outputs != null && !outputs.isBlank()) return Stack.of(Path.of(outputs));
        Pipeline pipeline = embedded.running(context);
        return Stack.of(pipeline);
    }
}
