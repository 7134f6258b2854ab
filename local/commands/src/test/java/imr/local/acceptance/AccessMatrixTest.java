package imr.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.local.run.Pipeline;
import imr.local.run.ReviewClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every role on every route of the description, on its own case and on another's: who is let in is what the route declares, and nothing else. */
@ExtendWith(EmbeddedCloudExtension.class)
class AccessMatrixTest {
    private static final List<String> ROLES =
            List.of("party", "coordinator", "reviewer", "publisher", "auditor", "public");
    private static final Set<String> METHODS = Set.of("get", "post", "put");

    /** A route with the roles it declares. */
    record Declared(String method, String path, Set<String> roles) {
        boolean isOfACase() {
            return path.contains("{caseNumber}");
        }

        boolean isForEverybody() {
            return roles.contains("everybody");
        }
    }

    @Test
    void onlyTheRolesThatARouteDeclaresAreLetIn(Pipeline pipeline, CaseNumber own, CaseNumber other) throws Exception {
        Map<CaseNumber, String> reviewers = assigned(pipeline, own, other);
        assertThat(new TreeSet<>(reviewers.values())).hasSize(2);
        List<String> wrong = new ArrayList<>();
        for (Declared route : declared()) {
            for (String role : ROLES)
                for (CaseNumber about : route.isOfACase() ? List.of(own, other) : List.of(own)) {
                    boolean let =
                            route.isForEverybody() || (route.roles().contains(role) && isFor(role, route, about, own));
                    String subject = role.equals("reviewer") ? reviewers.getOrDefault(own, "") : "local-" + role;
                    int status = call(pipeline, route, about, role, subject, own);
                    boolean wasLet = status != 401 && status != 403;
                    if (let != wasLet || status >= 500)
                        wrong.add(route.method() + " " + route.path() + " as " + role
                                + (about.equals(own) ? "" : " on another's case") + ": " + status);
                }
            int status = call(pipeline, route, own, "", "", own);
            if ((status == 401) == route.isForEverybody())
                wrong.add(route.method() + " " + route.path() + " without a token: " + status);
        }
        assertThat(wrong).isEmpty();
    }

    /** Parties have cases of their own and nothing else; reviewers those that are assigned to them. */
    private static boolean isFor(String role, Declared route, CaseNumber about, CaseNumber own) {
        return switch (role) {
            case "party" -> route.isOfACase() && about.equals(own);
            case "reviewer" -> !route.isOfACase() || about.equals(own);
            default -> true;
        };
    }

    /** The cases with a reviewer each, by the case. */
    private static Map<CaseNumber, String> assigned(Pipeline pipeline, CaseNumber... numbers) throws Exception {
        for (CaseNumber number : numbers)
            pipeline.upload(SampleCase.named("acupuncture-initial-met", number), "1", new Random());
        assertThat(pipeline.await(Duration.ofMinutes(2))).isTrue();
        Map<CaseNumber, String> reviewers = new HashMap<>();
        try (ReviewClient client = new ReviewClient(pipeline.cloud().api("Api"), pipeline.identity())) {
            assertThat(client.reviewers(AssignedCase.panel()).status()).isEqualTo(200);
            for (CaseNumber number : numbers)
                reviewers.put(number, AssignedCase.to(client, number, reviewers.values()));
        }
        return reviewers;
    }

    /** Who may act is decided before what is sent is looked at, so that an empty body tells the two apart. */
    private static int call(
            Pipeline pipeline, Declared route, CaseNumber about, String role, String subject, CaseNumber own)
            throws IOException, InterruptedException {
        String path = route.path().replace("{caseNumber}", about.value()).replace("{uploadId}", "u1");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(pipeline.cloud().api("Api") + path))
                .method(
                        route.method(),
                        route.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("[]"));
        if (!role.isEmpty())
            request.header(
                    "Authorization",
                    "Bearer "
                            + pipeline.identity()
                                    .token(
                                            role,
                                            subject,
                                            role.equals("party") ? List.of(own.value()) : List.of(),
                                            Duration.ofMinutes(5)));
        HttpResponse<String> answer = Api.send(request);
        return answer.statusCode();
    }

    @Test
    void theTemplateHasTheRoutesOfTheDescription(Pipeline pipeline) {
        Set<String> described = new TreeSet<>();
        declared().forEach(route -> described.add(route.method() + " " + route.path()));
        Set<String> deployed = new TreeSet<>();
        pipeline.cloud().template().routes().forEach(route -> deployed.add(route.method() + " " + route.path()));
        assertThat(deployed).isEqualTo(described);
    }

    private static List<Declared> declared() {
        List<Declared> routes = new ArrayList<>();
        map(map(yaml()).getOrDefault("paths", Map.of()))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (!METHODS.contains(method)) return;
                    Set<String> roles = new TreeSet<>();
                    ((List<?>) map(operation).getOrDefault("x-roles", List.of()))
                            .forEach(role -> roles.add(String.valueOf(role)));
                    routes.add(new Declared(method.toUpperCase(java.util.Locale.ROOT), path, roles));
                }));
        return routes;
    }

    private static Object yaml() {
        try {
            return new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(EmbeddedCloudExtension.HOME.resolve("openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // what YAML calls a mapping has text for keys here
    private static Map<String, Object> map(Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
