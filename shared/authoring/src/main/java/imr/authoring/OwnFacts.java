package imr.authoring;

import imr.authoring.syntax.Yaml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** That what follows in a layer is a fact of that layer: more of another's facts would change what its guidelines come to. */
final class OwnFacts {
    private final Sources sources;
    private final Map<String, Yaml> described = new HashMap<>();

    OwnFacts(Sources sources, List<Yaml> facts) {
        this.sources = sources;
        for (Yaml fact : facts) fact.text("id").ifPresent(id -> described.putIfAbsent(id, fact));
    }

    void check(List<Yaml> derivations) {
        for (Yaml derivation : derivations)
            derivation.get("then").ifPresent(then -> {
                String name = then.entries().isEmpty()
                        ? then.text().orElse("").strip()
                        : then.entries().getFirst().key();
                Yaml fact = described.get(name);
                if (fact != null && !sources.isSameLayer(fact, derivation))
                    sources.conflict(then, fact, "conflict.follows", name);
            });
    }
}
