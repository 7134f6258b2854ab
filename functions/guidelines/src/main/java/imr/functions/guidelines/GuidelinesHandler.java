package imr.functions.guidelines;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import imr.api.Gates;
import imr.api.Request;
import imr.evaluation.CaseEvaluator;
import imr.evaluation.Libraries;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of the guidelines. Input: requests of an API Gateway REST API. */
public final class GuidelinesHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Api api;

    public GuidelinesHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    GuidelinesHandler(Function<String, @Nullable String> variable) {
        Settings settings = new Settings(variable);
        CaseEvaluator evaluator =
                new Libraries(new Stores(settings)::libraryStore).inUse(settings.orElse("LIBRARY_RELEASE", ""));
        Clock clock = Clock.systemUTC();
        api = new Api(
                Gates.of(settings, Operation.class, clock),
                new InForce(evaluator.guidelines(), evaluator.library()),
                new Evaluations(evaluator, clock),
                System.err::println);
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        Request request = Request.of(event);
        return api.answer(request).event(request);
    }
}
