package imr.authoring;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.Yaml;
import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a guideline applies to. */
final class ScopeReader {
    private static final Set<String> KEYS = Set.of("treatment", "body-part", "except", "when");
    private static final Set<String> EXCEPT = Set.of("body-part", "from", "to", "trigger");

    private final Fields fields;
    private final CriterionReader criteria;

    ScopeReader(Fields fields, CriterionReader criteria) {
        this.fields = fields;
        this.criteria = criteria;
    }

    Optional<Scope> read(Yaml at, Around around) {
        fields.known(at, KEYS);
        List<TreatmentId> treatments = fields.treatments(at);
        List<BodyPart> parts = at.get("body-part").map(fields::bodyParts).orElse(List.of());
        List<Scope.Exclusion> except = new ArrayList<>();
        for (Yaml item : at.get("except").map(Yaml::items).orElse(List.of())) {
            fields.known(item, EXCEPT);
            List<BodyPart> excluded =
                    item.get("body-part").map(fields::bodyParts).orElse(List.of());
            fields.interval(item).ifPresent(during -> except.add(new Scope.Exclusion(excluded, during)));
        }
        Optional<Yaml> when = at.get("when");
        Optional<Criterion> circumstances = when.flatMap(yaml -> criteria.circumstances(yaml, around.at("when")));
        if (treatments.isEmpty() || when.isPresent() != circumstances.isPresent()) return Optional.empty();
        return Optional.of(new Scope(treatments, parts, except, circumstances.orElse(null)));
    }
}
