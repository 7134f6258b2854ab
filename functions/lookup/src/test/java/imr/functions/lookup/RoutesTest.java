package imr.functions.lookup;

import static imr.functions.lookup.Yaml.at;
import static imr.functions.lookup.Yaml.entries;
import static imr.functions.lookup.Yaml.text;
import static imr.functions.lookup.Yaml.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import imr.access.Role;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The function serves the routes that the template gives it, as the description of the API has them. */
class RoutesTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void theTemplateHasTheRoutesThatTheFunctionServes() throws IOException {
        Set<String> inTemplate = new TreeSet<>();
        entries(at(yaml("template.yaml"), "Resources", "LookupFunction", "Properties", "Events"))
                .values()
                .forEach(event -> inTemplate.add(
                        text(at(event, "Properties", "Method")) + " " + text(at(event, "Properties", "Path"))));
        assertThat(inTemplate).isEqualTo(served().keySet());
    }

    @Test
    void theDescriptionHasTheRoutesAndRolesThatTheFunctionServes() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        entries(at(yaml("openapi.yaml"), "paths"))
                .forEach((path, item) -> entries(item).forEach((method, operation) -> {
                    if (!METHODS.contains(method)) return;
                    String route = method.toUpperCase(Locale.ROOT) + " " + path;
                    Set<String> roles = new TreeSet<>();
                    ((SequenceNode) at(operation, "x-roles")).getValue().forEach(role -> roles.add(text(role)));
                    described.put(route, roles);
                    names.put(text(at(operation, "operationId")), route);
                }));
        described.keySet().retainAll(served().keySet());
        assertThat(described).isEqualTo(served());
        for (Operation operation : Operation.values())
            assertThat(names).containsEntry(operation.name(), route(operation));
    }

    private static Map<String, Set<String>> served() {
        Map<String, Set<String>> served = new TreeMap<>();
        for (Operation operation : Operation.values()) {
            Set<String> roles = new TreeSet<>();
            if (operation.route().everybody()) roles.add("everybody");
            else
                for (Role role : operation.route().roles())
                    roles.add(role.name().toLowerCase(Locale.ROOT));
            served.put(route(operation), roles);
        }
        assertThat(served).hasSize(Operation.values().length);
        return served;
    }

    private static String route(Operation operation) {
        return operation.route().method() + " " + operation.route().path();
    }

    @Test
    void theOrderOfRoutesIsThatOfTheOperations() {
        assertThat(Operation.routes())
                .isEqualTo(
                        Arrays.stream(Operation.values()).map(Operation::route).toList());
        assertThat(List.copyOf(Operation.routes())).doesNotHaveDuplicates();
    }
}
