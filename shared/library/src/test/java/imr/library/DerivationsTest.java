package imr.library;

import static org.assertj.core.api.Assertions.assertThat;

import imr.authoring.Compiler;
import imr.authoring.cases.GoldenCases;
import imr.authoring.cases.GoldenRunner;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.fact.FactValue;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from what: of each entry of {@code derivations.yaml} the facts it follows from, and some from which it does not. */
final class DerivationsTest {
    private static final Path GUIDELINES = Path.of("src/main/guidelines");
    private static final List<Derivation> DERIVATIONS =
            BuiltInLibrary.library().content().derivations();

    /** By entry, the facts of a case in which it follows; several where several ways lead to it. */
    private static final Map<String, List<String>> FOLLOWS = Map.ofEntries(
            Map.entry("helped-with-pain", List.of("\"treatment.helped(of acupuncture, words pain is less)\"")),
            Map.entry("procedure-planned", List.of("surgery.planned", "surgery.considered", "stimulator.considered")),
            Map.entry("open-is-not-found-necessary", List.of("depends-on.open")),
            Map.entry("taken-is-prescribed", List.of("opioid.taken(drug tramadol)")),
            Map.entry(
                    "opioid-with-sedative",
                    List.of(
                            "opioid.taken(drug tramadol), benzodiazepine.taken(drug diazepam)",
                            "opioid.taken, sleep-aid.taken",
                            "opioid.taken, barbiturate.taken")),
            Map.entry("watched-is-monitored", List.of("case.database-checked", "case.opioid-agreement")),
            Map.entry("dislocated-is-unstable", List.of("case.dislocation(body knee)")),
            Map.entry(
                    "narrowed-or-spurred-is-arthritic",
                    List.of("{case.joint-space(body knee): 2 mm}", "case.osteophytes(body knee)")),
            Map.entry("full-tear-is-a-tear", List.of("imaging.full-thickness-tear(body knee)")),
            Map.entry("tear-is-derangement", List.of("imaging.tear(body knee)", "imaging.full-thickness-tear")),
            Map.entry(
                    "group-radiculopathy",
                    List.of("diagnosis.radiculopathy(body knee)", "studies.radiculopathy(body knee)")),
            Map.entry("group-entrapment", List.of("diagnosis.carpal-tunnel(body knee)")),
            Map.entry("group-tear", List.of("diagnosis.internal-derangement(body knee)", "imaging.tear")),
            Map.entry("group-osteoarthritis", List.of("diagnosis.osteoarthritis", "case.osteophytes")),
            Map.entry("group-tendinopathy", List.of("diagnosis.tendinitis", "diagnosis.trigger-finger")),
            Map.entry("group-fracture", List.of("imaging.fracture", "imaging.displaced-fracture")),
            Map.entry("group-dislocation", List.of("case.dislocation")),
            Map.entry("group-hernia", List.of("diagnosis.hernia")),
            Map.entry("group-crps", List.of("diagnosis.crps")),
            Map.entry("group-neuropathy", List.of("diagnosis.neuropathic-pain")),
            Map.entry("group-mental", List.of("psych.diagnosis")),
            Map.entry(
                    "first-request-begins",
                    List.of(
                            "request.initial, {request.drug: gabapentin}",
                            "{\"medication.taken(drug gabapentin)\": no}")),
            Map.entry(
                    "adverse-effects-either-way",
                    List.of("pain-medication.not-tolerated", "{pain-medication.not-tolerated: no}")),
            Map.entry(
                    "fracture-is-severe",
                    List.of(
                            "imaging.fracture(body knee)",
                            "{case.diagnosis: burn}",
                            "injury.tendon-divided(body knee)")),
            Map.entry(
                    "finding-is-painful-complaint",
                    List.of(
                            "exam.tenderness(body knee)",
                            "exam.limited-motion(body knee)",
                            "exam.spasm",
                            "symptom.radicular(body knee)",
                            "function.deficit",
                            "case.pain-severe(body knee)")),
            Map.entry(
                    "hypertension-is-of-the-heart",
                    List.of(
                            "comorbidity.present(words hypertension)",
                            "\"comorbidity.present(words has high blood pressure)\"")),
            Map.entry(
                    "active-program",
                    List.of(
                            "rehabilitation.home-program",
                            "treatment.tried(of home-exercise)",
                            "treatment.tried(of physical-therapy)",
                            "treatment.tried(of occupational-therapy)",
                            "treatment.tried(of functional-restoration-program)")),
            Map.entry("stimulator-trial", List.of("\"device.trial(words a trial of the TENS unit)\"")),
            Map.entry(
                    "walking-impaired",
                    List.of(
                            "\"symptom.mechanical(words cannot bear weight)\"",
                            "\"function.deficit(body knee, words antalgic gait)\"")),
            Map.entry("hearing-loss-sensorineural", List.of("\"loss.hearing(words noise-induced loss)\"")),
            Map.entry("hearing-loss-mixed", List.of("\"loss.hearing(words mixed hearing loss)\"")),
            Map.entry("hearing-loss-conductive", List.of("\"loss.hearing(words a conductive loss)\"")),
            Map.entry("homebound-cannot-travel", List.of("home.homebound")),
            Map.entry("reason-stated", List.of("goals.stated", "case.changes-management", "support.cited")),
            Map.entry(
                    "condition",
                    List.of(
                            "exam.limited-motion(body knee)",
                            "diagnosis.osteoarthritis(body knee)",
                            "imaging.full-thickness-tear",
                            "psych.diagnosis",
                            "loss.hearing")),
            Map.entry(
                    "entrapment-suspected",
                    List.of(
                            "exam.entrapment-sign(body knee)",
                            "diagnosis.carpal-tunnel(body knee)",
                            "{case.diagnosis(body knee): entrapment}")),
            Map.entry(
                    "root-suspected",
                    List.of(
                            "exam.nerve-tension(body knee)",
                            "diagnosis.radiculopathy(body knee)",
                            "imaging.nerve-compression(body knee)")),
            Map.entry("less-medication-is-less-dependency", List.of("pain-medication.reduced(body knee)")),
            Map.entry("better-function-is-help", List.of("treatment.improved-function(of chiropractic)")),
            Map.entry("visits-had-is-tried", List.of("{treatment.visits-completed(of chiropractic): 1 visit}")),
            Map.entry(
                    "therapy-continues",
                    List.of(
                            "rehabilitation.home-program",
                            "\"treatment.tried(of physical-therapy, words therapy continues twice a week)\"",
                            "\"treatment.tried(of occupational-therapy, words is receiving hand therapy)\"")));

    /** Facts from which an entry must not follow. */
    private static final Map<String, List<String>> DOES_NOT = Map.ofEntries(
            Map.entry(
                    "first-request-begins",
                    List.of(
                            "request.initial",
                            "medication.taken(drug gabapentin)",
                            "{\"medication.taken(drug gabapentin)\": no}, medication.stopped(drug gabapentin)")),
            Map.entry("fracture-is-severe", List.of("{case.diagnosis: sprain}", "imaging.fracture(body neck)")),
            Map.entry("finding-is-painful-complaint", List.of("{exam.tenderness: no}")),
            Map.entry(
                    "opioid-with-sedative",
                    List.of(
                            "opioid.taken(drug tramadol)",
                            "benzodiazepine.taken",
                            "{opioid.taken: no}, sleep-aid.taken")),
            Map.entry("watched-is-monitored", List.of("{case.database-checked: no}")),
            Map.entry(
                    "dislocated-is-unstable",
                    List.of("case.dislocation(body shoulder)", "{case.dislocation: possible}")),
            Map.entry("narrowed-or-spurred-is-arthritic", List.of("{case.joint-space(body knee): 3 mm}")),
            Map.entry(
                    "helped-with-pain",
                    List.of("treatment.failed", "\"treatment.helped(of acupuncture, words moves better)\"")),
            Map.entry("hypertension-is-of-the-heart", List.of("comorbidity.present(words diabetes)")),
            Map.entry("active-program", List.of("treatment.tried(of massage)", "{rehabilitation.home-program: no}")),
            Map.entry("stimulator-trial", List.of("\"device.trial(words wore the brace)\"")),
            Map.entry(
                    "walking-impaired",
                    List.of(
                            "\"symptom.mechanical(words the knee clicks)\"",
                            "\"function.deficit(words cannot lift overhead)\"",
                            "\"function.deficit(body shoulder, words walks with a limp)\"")),
            Map.entry("hearing-loss-mixed", List.of("\"loss.hearing(words sensorineural loss)\"")),
            Map.entry("condition", List.of("exam.tenderness", "exam.limited-motion(body shoulder)")),
            Map.entry("visits-had-is-tried", List.of("{treatment.visits-completed(of chiropractic): 0 visits}")),
            Map.entry(
                    "therapy-continues",
                    List.of(
                            "treatment.tried(of physical-therapy)",
                            "\"treatment.tried(of physical-therapy, words continues to have pain in spite of it)\"",
                            "\"treatment.tried(of chiropractic, words is receiving care)\"")));

    static List<String> entries() {
        return DERIVATIONS.stream().map(DerivationsTest::name).toList();
    }

    @Test
    void everyEntryHasItsFacts() {
        assertThat(FOLLOWS.keySet()).containsExactlyInAnyOrderElementsOf(entries());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryFollowsFromItsFactsAndFromNothingElse(String name) throws IOException {
        Derivation derivation = DERIVATIONS.stream()
                .filter(entry -> name(entry).equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, String> cases = new TreeMap<>();
        FOLLOWS.getOrDefault(name, List.of()).forEach(facts -> cases.put(facts, "overturned"));
        DOES_NOT.getOrDefault(name, List.of()).forEach(facts -> cases.put(facts, "upheld"));
        cases.put("", "upheld");
        Library library = asking(derivation);
        GoldenRunner runner = new GoldenRunner(library);
        cases.forEach((facts, outcome) -> {
            GoldenCases golden =
                    GoldenCases.of(Map.of("one.yaml", """
                    guideline: asks
                    item: {treatment: acupuncture, body-part: knee}
                    date: 2014-05-01
                    cases: {one: {facts: [%s], expect: {outcome: %s}}}
                    """.formatted(facts, outcome)), library, TreatmentCodes.ANY);
            assertThat(golden.mistakes()).as(facts).isEmpty();
            assertThat(runner.differences(golden.cases().getFirst())).as(facts).isEmpty();
        });
    }

    /** The vocabulary and the derivations with one guideline, which asks for what follows. */
    private static Library asking(Derivation derivation) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String file : List.of("facts.yaml", "derivations.yaml"))
            files.put(file, Files.readString(GUIDELINES.resolve(file)));
        String binding =
                switch (derivation
                        .then()
                        .value()
                        .substring(0, derivation.then().value().indexOf('.'))) {
                    case "treatment" -> "(of any)";
                    case "medication" -> "(drug any)";
                    default -> derivation.then().value().startsWith("case.medication-") ? "(drug any)" : "";
                };
        String test = derivation.value() instanceof FactValue.Code(String code) ? "is " + code : "documented";
        files.put("asks.yaml", """
                id: asks
                title: Asks for one fact
                label: Asks
                citation: none
                edition: "2010"
                rank: MTUS
                source: none
                effective: {from: 2010-01-01, trigger: DECISION}
                applies: {treatment: acupuncture}
                pathways:
                  all: {cite: none, status: D, source: none, %s%s: %s}
                """.formatted(derivation.then(), binding, test));
        Compiler.Compilation compilation = new Compiler(TreatmentCodes.ANY).compile(files);
        assertThat(compilation.mistakes()).isEmpty();
        return compilation.library().orElseThrow();
    }

    private static String name(Derivation derivation) {
        return derivation.id().substring(derivation.id().indexOf('/') + 1);
    }
}
