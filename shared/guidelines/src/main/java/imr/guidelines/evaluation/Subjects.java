package imr.guidelines.evaluation;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Orientation.Subject;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which facts of the record tell of which subject. Facts that only repeat another in the words of its class tell of none. */
final class Subjects {
    private static final List<TreatmentId> STUDIES =
            List.of(new TreatmentId("imaging"), new TreatmentId("electrodiagnostics"), new TreatmentId("diagnostic"));

    private static final TreatmentId DRUG = new TreatmentId("drug");

    /** By how the name of a fact begins; the first that fits holds. */
    private static final List<Map.Entry<String, Subject>> BEGINNINGS = List.of(
            Map.entry("red-flag.", Subject.RED_FLAGS),
            Map.entry("redflag.", Subject.RED_FLAGS),
            Map.entry("mechanism.", Subject.RED_FLAGS),
            Map.entry("treatment.", Subject.CARE),
            Map.entry("rehabilitation.", Subject.CARE),
            Map.entry("surgery.done", Subject.CARE),
            Map.entry("surgery.declined", Subject.CARE),
            Map.entry("case.stimulator-trial", Subject.CARE),
            Map.entry("activities.improved", Subject.CARE),
            Map.entry("case.treatment-duration", Subject.CARE),
            Map.entry("case.injection-relief", Subject.CARE),
            Map.entry("case.strengthening-failed", Subject.CARE),
            Map.entry("case.active-program", Subject.CARE),
            Map.entry("case.surgery-date", Subject.CARE),
            Map.entry("exam.", Subject.FINDINGS),
            Map.entry("symptom.", Subject.FINDINGS),
            Map.entry("findings.changed", Subject.FINDINGS),
            Map.entry("function.deficit", Subject.FINDINGS),
            Map.entry("sleep.evaluated", Subject.FINDINGS),
            Map.entry("case.walking-impaired", Subject.FINDINGS),
            Map.entry("case.flare-up", Subject.FINDINGS),
            Map.entry("imaging.", Subject.STUDIES),
            Map.entry("studies.", Subject.STUDIES),
            Map.entry("case.plain-films", Subject.STUDIES),
            Map.entry("case.joint-space", Subject.STUDIES),
            Map.entry("case.osteophytes", Subject.STUDIES),
            Map.entry("diagnosis.", Subject.DIAGNOSES),
            Map.entry("psych.", Subject.DIAGNOSES),
            Map.entry("case.diagnosis", Subject.DIAGNOSES),
            Map.entry("medication.", Subject.DRUGS),
            Map.entry("case.medication-", Subject.DRUGS),
            Map.entry("case.opioid-", Subject.DRUGS),
            Map.entry("opioid.monitored", Subject.DRUGS),
            Map.entry("opioid.function-benefit", Subject.DRUGS),
            Map.entry("pain-medication.", Subject.DRUGS),
            Map.entry("case.urine-test-aberrant", Subject.DRUGS),
            Map.entry("case.database-checked", Subject.DRUGS),
            Map.entry("case.adverse-effects", Subject.DRUGS),
            Map.entry("work.", Subject.WORK));

    /** How the diagnosis is grouped says less than the diagnosis. */
    private static final Set<FactId> GROUPS = Set.of(new FactId("case.diagnosis-uncertain"));

    private Subjects() {}

    static Optional<Subject> of(Fact fact) {
        if (GROUPS.contains(fact.id())) return Optional.empty();
        if (fact.of() != null && STUDIES.stream().anyMatch(fact.of()::isWithin)) return Optional.of(Subject.STUDIES);
        if (fact.of() != null && fact.of().isWithin(DRUG)) return Optional.of(Subject.DRUGS);
        return of(fact.id());
    }

    static Optional<Subject> of(FactId fact) {
        for (Map.Entry<String, Subject> beginning : BEGINNINGS)
            if (fact.value().startsWith(beginning.getKey())) return Optional.of(beginning.getValue());
        return Optional.empty();
    }
}
