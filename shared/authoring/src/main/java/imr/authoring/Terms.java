package imr.authoring;

import imr.authoring.syntax.Yaml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names that {@code definitions.yaml} defines.
 *
 * @param takesTreatment by name, whether a wording of it is about a treatment that {@code use} must name
 */
record Terms(Map<String, Boolean> takesTreatment) {
    static Terms in(List<Yaml> definitions) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Yaml item : definitions)
            item.text("name")
                    .ifPresent(name -> names.merge(name, item.get("parameter").isPresent(), Boolean::logicalOr));
        return new Terms(names);
    }

    static Terms none() {
        return new Terms(Map.of());
    }
}
