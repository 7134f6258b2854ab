package imr.record.summary;

import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.SummarySentence;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composes the clinical case summary: the worker, findings, studies, treatment with its response, medication, work status, request. */
public final class ClinicalSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private final CaseFile file;
    private final List<Fact> facts;
    private final Wording wording = new Wording();

    private ClinicalSummary(CaseFile file, CaseRecord record) {
        this.file = file;
        this.facts = record.facts();
    }

    public static List<SummarySentence> of(CaseFile file, CaseRecord record) {
        return new ClinicalSummary(file, record).sentences();
    }

    private List<SummarySentence> sentences() {
        FindingSentences findings = new FindingSentences(facts, wording);
        TreatmentSentences treatment = new TreatmentSentences(facts, wording);
        worker();
        findings.say("The record describes ", Phrases.SYMPTOMS, FactStatus.ASSERTED, ".");
        findings.say("On examination the record shows ", Phrases.EXAMINATION, FactStatus.ASSERTED, ".");
        findings.say("The examination is recorded as without ", Phrases.EXAMINATION, FactStatus.NEGATED, ".");
        findings.say("Studies or diagnoses are reported to show ", Phrases.STUDIES, FactStatus.ASSERTED, ".");
        findings.say("The diagnoses include ", Phrases.DIAGNOSES, FactStatus.ASSERTED, ".");
        treatment.had();
        treatment.response();
        new MedicationSentences(facts, wording).say();
        findings.say("As to tolerance, the record says that ", Phrases.TOLERANCE, FactStatus.ASSERTED, ".");
        work();
        requests();
        return wording.sentences();
    }

    private void worker() {
        Fact age = first("patient.age");
        LocalDate injury = file.dates().injury();
        String who = "The injured worker";
        List<Evidence> evidence = List.of();
        if (age != null && age.value() instanceof FactValue.Amount(var measure)) {
            who += ", " + measure.low().toPlainString() + " years old,";
            evidence = age.evidence();
        }
        if (injury != null) wording.say(who + " was injured at work on " + DAY.format(injury) + ".", evidence);
        else if (age != null)
            wording.say(who + " was injured at work on a date that the application does not state.", evidence);
    }

    /** The status of the last report that gives one; an earlier one is the course of things. */
    private void work() {
        Map<String, Fact> last = new LinkedHashMap<>();
        LocalDate day = facts.stream()
                .filter(fact -> Phrases.WORK.containsKey(fact.id().value()) && fact.status() == FactStatus.ASSERTED)
                .map(Fact::on)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        for (Fact fact : facts)
            if (Phrases.WORK.containsKey(fact.id().value())
                    && fact.status() == FactStatus.ASSERTED
                    && (day == null || day.equals(fact.on())))
                last.putIfAbsent(fact.id().value(), fact);
        if (last.size() != 1) return;
        last.forEach((id, fact) -> wording.say(
                (day == null ? "The worker is recorded as " : "On " + DAY.format(day) + " the worker was ")
                        + Phrases.WORK.get(id) + ".",
                fact.evidence()));
    }

    private void requests() {
        List<String> items = file.items().stream()
                .map(DisputedItem::text)
                .map(ClinicalSummary::shortened)
                .toList();
        wording.say("In dispute " + (items.size() == 1 ? "is: " : "are: ") + String.join("; ", items) + ".", List.of());
    }

    private static String shortened(String text) {
        String plain = text.strip();
        return plain.length() > 160 ? plain.substring(0, plain.lastIndexOf(' ', 157)) + " …" : plain;
    }

    private @Nullable Fact first(String id) {
        for (Fact fact : facts) if (fact.id().value().equals(id) && fact.status() == FactStatus.ASSERTED) return fact;
        return null;
    }
}
