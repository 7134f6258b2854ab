package imr.functions.lookup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import imr.api.Gates;
import imr.api.Request;
import imr.store.CaseStates;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers the API. Input: requests of an API Gateway REST API. */
public final class LookupHandler implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Api api;

    public LookupHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    LookupHandler(Function<String, @Nullable String> variable) {
        Settings settings = new Settings(variable);
        Stores stores = new Stores(settings);
        CaseStates states = stores.caseStates();
        Clock clock = Clock.systemUTC();
        api = new Api(
                Gates.of(settings, Operation.class, clock),
                new AssignedCases(states),
                new Cases(states, stores.caseStore(), clock),
                new Lists(states, stores.publishedItems(), stores.statistics(), clock),
                new Uploads(states, stores.uploadStore(), clock),
                System.err::println);
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        Request request = Request.of(event);
        return api.answer(request).event(request);
    }
}
