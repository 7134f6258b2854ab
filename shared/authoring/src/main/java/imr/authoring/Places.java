package imr.authoring;

import imr.authoring.syntax.Yaml;
import imr.guidelines.library.Criterion;
import java.util.IdentityHashMap;
import java.util.Objects;

/** Where each criterion stands, for the checks that look at criteria together. */
final class Places {
    private final IdentityHashMap<Criterion, Yaml> places = new IdentityHashMap<>();

    Criterion put(Criterion criterion, Yaml at) {
        places.put(criterion, at);
        return criterion;
    }

    Yaml of(Criterion criterion) {
        return Objects.requireNonNull(places.get(criterion), "every criterion that was read has a place");
    }
}
