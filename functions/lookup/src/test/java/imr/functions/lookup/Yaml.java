package imr.functions.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The template and the API's description, as they lie in the project's root. */
final class Yaml {
    private Yaml() {}

    static Node yaml(String file) throws IOException {
        String text = Files.readString(Path.of("../..").resolve(file));
        return new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
    }

    static Node at(Node node, String... path) {
        Node found = node;
        for (String key : path) {
            Map<String, Node> entries = entries(found);
            assertThat(entries).as("%s", Arrays.asList(path)).containsKey(key);
            found = Objects.requireNonNull(entries.get(key));
        }
        return found;
    }

    static Map<String, Node> entries(Node node) {
        Map<String, Node> entries = new TreeMap<>();
        ((MappingNode) node).getValue().forEach(entry -> entries.put(text(entry.getKeyNode()), entry.getValueNode()));
        return entries;
    }

    static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
