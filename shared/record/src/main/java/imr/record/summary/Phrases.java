package imr.record.summary;

import imr.domain.fact.FactId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How facts read in a sentence of the summary. */
public final class Phrases {
    static final Map<String, String> SYMPTOMS = phrases(
            "symptom.radicular", "radiating pain, numbness or tingling",
            "symptom.mechanical", "locking, giving way or inability to bear weight",
            "eye.impaired", "impaired sight or an eye that has not healed",
            "function.deficit", "limits of function",
            "psych.diagnosis", "psychological symptoms");
    static final Map<String, String> EXAMINATION = phrases(
            "exam.sensory-deficit", "a loss of sensation",
            "exam.motor-deficit", "a loss of strength",
            "exam.reflex-deficit", "a weakened reflex",
            "exam.nerve-tension", "a positive nerve root test",
            "exam.entrapment-sign", "a positive sign of nerve entrapment",
            "exam.effusion", "an effusion",
            "exam.meniscal-sign", "a positive meniscal test",
            "exam.instability", "instability",
            "exam.impingement-sign", "a positive impingement test",
            "exam.rotator-cuff-sign", "a positive rotator cuff test",
            "exam.labral-sign", "a positive labral or biceps test",
            "exam.hip-sign", "a positive hip joint test",
            "exam.joint-line-tenderness", "a tender joint line",
            "exam.limited-motion", "limited motion",
            "exam.spasm", "muscle spasm",
            "exam.tenderness", "tenderness");
    static final Map<String, String> STUDIES = phrases(
            "imaging.fracture", "a fracture",
            "imaging.displaced-fracture", "a displaced or unstable fracture",
            "imaging.nerve-compression", "compression of a nerve root",
            "imaging.full-thickness-tear", "a full-thickness tear",
            "imaging.tear", "a tear");
    static final Map<String, String> DIAGNOSES = phrases(
            "diagnosis.radiculopathy", "radiculopathy",
            "diagnosis.carpal-tunnel", "nerve entrapment of the arm",
            "diagnosis.internal-derangement", "internal derangement",
            "diagnosis.osteoarthritis", "osteoarthritis",
            "diagnosis.tendinitis", "tendinopathy",
            "diagnosis.trigger-finger", "trigger finger or stenosing tenosynovitis",
            "injury.tendon-divided", "a divided tendon",
            "diagnosis.hernia", "hernia",
            "diagnosis.crps", "complex regional pain syndrome",
            "diagnosis.neuropathic-pain", "neuropathic pain");
    static final Map<String, String> WORK = phrases(
            "work.off", "off work",
            "work.modified", "on modified work");
    static final Map<String, String> TOLERANCE = phrases(
            "pain-medication.not-tolerated", "pain medication is not tolerated",
            "pain-medication.reduced", "pain medication is reduced");
    static final Map<String, String> RESPONSE = phrases(
            "treatment.improved-function", "function improved",
            "treatment.improved-function not", "function did not improve",
            "treatment.improved-pain", "pain was less",
            "treatment.improved-pain not", "pain was not less",
            "treatment.helped", "there was benefit",
            "treatment.helped not", "there was no benefit");
    static final Map<String, String> TREATMENTS = phrases(
            "acupuncture", "acupuncture",
            "physical-therapy", "physical therapy",
            "occupational-therapy", "occupational therapy",
            "home-exercise", "home exercise",
            "chiropractic", "chiropractic care",
            "massage", "massage",
            "activity-modification", "activity modification",
            "brace", "a brace or splint",
            "tens", "electrical nerve stimulation",
            "injection.epidural", "epidural injection",
            "injection.facet", "facet injection",
            "injection.joint", "joint injection",
            "injection.trigger-point", "trigger point injection",
            "imaging.mri", "magnetic resonance imaging",
            "imaging.ct", "computed tomography",
            "imaging.xray", "plain films",
            "electrodiagnostics", "electrodiagnostic studies",
            "psychological.therapy", "psychological treatment",
            "home-health", "home health care");

    /** Kinds of drugs, which a reader does not take for the name of one. */
    static final Set<String> DRUG_CLASSES = Set.of(
            "opioid",
            "nsaid",
            "muscle-relaxant",
            "antiepileptic",
            "antidepressant",
            "benzodiazepine",
            "topical",
            "anticoagulant",
            "steroid",
            "sleep-aid",
            "acid-suppression",
            "antibiotic");

    private Phrases() {}

    /** A fact in words, as the summary has it; its name in the vocabulary where the summary does not speak of it. */
    public static String of(FactId fact) {
        for (Map<String, String> group : List.of(SYMPTOMS, EXAMINATION, STUDIES, DIAGNOSES, WORK, TOLERANCE)) {
            String phrase = group.get(fact.value());
            if (phrase != null) return phrase;
        }
        return fact.value().replace('.', ' ').replace('-', ' ');
    }

    private static Map<String, String> phrases(String... pairs) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) phrases.put(pairs[i], pairs[i + 1]);
        return phrases;
    }
}
