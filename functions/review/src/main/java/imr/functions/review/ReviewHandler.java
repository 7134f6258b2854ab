package imr.functions.review;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import imr.api.Gates;
import imr.api.Request;
import imr.checks.Checks;
import imr.evaluation.Libraries;
import imr.evaluation.Replay;
import imr.letters.IssuedLetters;
import imr.library.BuiltInLibrary;
import imr.store.CaseStates;
import imr.store.CaseStore;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers what coordinators, reviewers, publishers and auditors do. Input: requests of an API Gateway REST API. */
public final class ReviewHandler implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Api api;

    public ReviewHandler() {
        this(System::getenv);
    }

    /** @param variable the settings, by the name of their environment variable */
    ReviewHandler(Function<String, @Nullable String> variable) {
        Settings settings = new Settings(variable);
        Stores stores = new Stores(settings);
        CaseStates states = stores.caseStates();
        CaseStore cases = stores.caseStore();
        Clock clock = Clock.systemUTC();
        Libraries libraries = new Libraries(stores::libraryStore);
        Documents documents = new Documents(cases, stores.uploadStore());
        Registry registry = new Registry(stores.registryStore(), states);
        api = new Api(
                Gates.of(settings, Operation.class, clock),
                new Desk(states, clock),
                new Consolidating(states),
                registry,
                new Assigning(registry, documents),
                new Reviewing(documents),
                new Corrections(documents, libraries.inUse(settings.orElse("LIBRARY_RELEASE", ""))),
                new Signing(documents, registry, new Checks(BuiltInLibrary.library()), new IssuedLetters()),
                new Issued(documents, states),
                new Audit(states, new Replay(cases, libraries), new IssuedReplay(cases, registry, new IssuedLetters())),
                System.err::println);
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        Request request = Request.of(event);
        return api.answer(request).event(request);
    }
}
