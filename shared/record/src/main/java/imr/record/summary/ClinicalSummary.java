package imr.record.summary;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.SummarySentence;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.record.drug.DrugUse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes the clinical case summary: the worker, findings, studies, treatment with its response, medication, work status, request. */
public final class ClinicalSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final String NOT = " not";
    private static final int REGIONS = 3;
    private static final int SOURCES = 4;

    private final CaseFile file;
    private final List<Fact> facts;
    private final Map<FactId, List<Fact>> stated;
    private final List<SummarySentence> sentences = new ArrayList<>();

    private ClinicalSummary(CaseFile file, CaseRecord record) {
        this.file = file;
        this.facts = record.facts();
        this.stated = facts.stream()
                .filter(fact -> fact.status() == FactStatus.ASSERTED)
                .collect(Collectors.groupingBy(Fact::id));
    }

    public static List<SummarySentence> of(CaseFile file, CaseRecord record) {
        ClinicalSummary summary = new ClinicalSummary(file, record);
        summary.worker();
        summary.findings("The record describes ", Phrases.SYMPTOMS, FactStatus.ASSERTED, ".");
        summary.findings("On examination the record shows ", Phrases.EXAMINATION, FactStatus.ASSERTED, ".");
        summary.findings("The examination is recorded as without ", Phrases.EXAMINATION, FactStatus.NEGATED, ".");
        summary.findings("Studies or diagnoses are reported to show ", Phrases.STUDIES, FactStatus.ASSERTED, ".");
        summary.findings("The diagnoses include ", Phrases.DIAGNOSES, FactStatus.ASSERTED, ".");
        summary.treatment();
        summary.response();
        summary.medication();
        summary.work();
        summary.requests();
        return summary.sentences;
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
        if (injury != null) say(who + " was injured at work on " + DAY.format(injury) + ".", evidence);
        else if (age != null)
            say(who + " was injured at work on a date that the application does not state.", evidence);
    }

    /** One sentence of several findings, each with the region it was found at. */
    private void findings(String opening, Map<String, String> phrases, FactStatus status, String ending) {
        Map<String, Set<String>> regions = new LinkedHashMap<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Fact fact : facts) {
            String phrase = phrases.get(fact.id().value());
            if (phrase == null || fact.status() != status) continue;
            if (status == FactStatus.NEGATED && isStatedToo(fact)) continue;
            Set<String> where = regions.computeIfAbsent(phrase, p -> new LinkedHashSet<>());
            String region = region(fact);
            if (!region.isEmpty() && where.size() < REGIONS && !phrases.equals(Phrases.TOLERANCE)) where.add(region);
            if (evidence.size() < SOURCES && !evidence.containsAll(fact.evidence())) evidence.addAll(fact.evidence());
        }
        if (regions.isEmpty()) return;
        List<String> parts = new ArrayList<>();
        regions.forEach((phrase, where) -> {
            Set<String> told = withoutRepeats(where);
            parts.add(told.isEmpty() ? phrase : phrase + " (" + String.join("; ", told) + ")");
        });
        say(opening + listed(parts) + ending, evidence);
    }

    /** What the record has and denies at one place is no normal finding: an earlier day, another side, or for the reviewer to settle. */
    private boolean isStatedToo(Fact denied) {
        return stated.getOrDefault(denied.id(), List.of()).stream()
                .anyMatch(fact -> fact.bodyParts().stream().anyMatch(denied.bodyParts()::contains)
                        && (fact.side() == denied.side()
                                || denied.side() == Side.UNSTATED
                                || denied.side() == Side.BILATERAL
                                || fact.side() == Side.UNSTATED
                                || fact.standsWhere(denied)));
    }

    /** "right shoulder; shoulder" tells one place twice. */
    private static Set<String> withoutRepeats(Set<String> regions) {
        Set<String> told = new LinkedHashSet<>(regions);
        told.removeIf(one -> regions.stream().anyMatch(other -> !other.equals(one) && other.endsWith(" " + one)));
        return told;
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
        last.forEach((id, fact) -> say(
                (day == null ? "The worker is recorded as " : "On " + DAY.format(day) + " the worker was ")
                        + Phrases.WORK.get(id) + ".",
                fact.evidence()));
    }

    private static String region(Fact fact) {
        if (fact.bodyParts().isEmpty() || fact.bodyParts().size() > 3) return "";
        String parts = listed(fact.bodyParts().stream().map(BodyPart::words).toList());
        return fact.side() == Side.UNSTATED ? parts : fact.side().name().toLowerCase(Locale.ROOT) + " " + parts;
    }

    private void treatment() {
        Map<String, String> had = new LinkedHashMap<>();
        Map<String, Fact> tried = new LinkedHashMap<>();
        Map<String, Fact> counted = new LinkedHashMap<>();
        for (Fact fact : facts) {
            boolean given = fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
            if (!given || fact.of() == null) continue;
            String name = Phrases.TREATMENTS.get(fact.of().code());
            if (name == null) continue;
            if (fact.id().value().equals("treatment.tried")) {
                if (had.putIfAbsent(name, "") == null) tried.put(name, fact);
            } else if (fact.id().value().equals("treatment.visits-completed")
                    && fact.value() instanceof FactValue.Amount(var measure)) {
                had.put(name, " (" + measure.words() + ")");
                counted.put(name, fact);
            }
        }
        if (had.isEmpty()) return;
        List<Evidence> evidence = new ArrayList<>();
        for (String name : had.keySet())
            Stream.of(tried.get(name), counted.get(name))
                    .filter(Objects::nonNull)
                    .forEach(fact -> evidence.addAll(fact.evidence()));
        List<String> parts = new ArrayList<>();
        had.forEach((name, visits) -> parts.add(name + visits));
        say("Treatment and study so far have included " + listed(parts) + ".", evidence);
    }

    /** What was said of each treatment; of benefit that is both stated and denied, neither. */
    private void response() {
        Map<String, Map<String, Fact>> byTreatment = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String name =
                    fact.of() == null ? null : Phrases.TREATMENTS.get(fact.of().code());
            if (name != null && Phrases.RESPONSE.containsKey(response(fact)))
                byTreatment.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(response(fact), fact);
        }
        byTreatment.forEach((name, responses) -> {
            boolean better = responses.keySet().stream().anyMatch(key -> !key.endsWith(NOT));
            boolean worse = responses.keySet().stream().anyMatch(key -> key.endsWith(NOT));
            if (better && worse) return;
            List<Evidence> evidence = new ArrayList<>();
            responses.values().forEach(fact -> evidence.addAll(fact.evidence()));
            List<String> told =
                    responses.keySet().stream().map(Phrases.RESPONSE::get).toList();
            say("With " + name + " it is recorded that " + listed(told) + ".", evidence);
        });
    }

    private static String response(Fact fact) {
        return fact.id().value() + (fact.status() == FactStatus.NEGATED ? NOT : "");
    }

    private void medication() {
        Predicate<Fact> named = fact -> fact.id().value().equals("medication.taken")
                && fact.drug() != null
                && !Phrases.DRUG_CLASSES.contains(fact.drug())
                && DrugUse.tells(fact);
        Predicate<Fact> given =
                named.and(f -> f.status() == FactStatus.ASSERTED || f.status() == FactStatus.HISTORICAL);
        Set<String> taken = drugs(given);
        drugs("Medication named in the record: ", taken, given);
        Predicate<Fact> ended = named.and(f -> f.status() == FactStatus.NEGATED)
                .and(DrugUse::tellsOfAnEnd)
                .and(f -> !taken.contains(String.valueOf(f.drug())));
        drugs("It is recorded as not taken or stopped: ", drugs(ended), ended);
        findings("As to tolerance, the record says that ", Phrases.TOLERANCE, FactStatus.ASSERTED, ".");
    }

    private Set<String> drugs(Predicate<Fact> which) {
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : facts) if (which.test(fact)) names.add(String.valueOf(fact.drug()));
        return names;
    }

    private void drugs(String opening, Set<String> names, Predicate<Fact> which) {
        if (names.isEmpty()) return;
        Map<String, Fact> first = new LinkedHashMap<>();
        for (Fact fact : facts)
            if (which.test(fact) && names.contains(String.valueOf(fact.drug())))
                first.putIfAbsent(String.valueOf(fact.drug()), fact);
        List<Evidence> evidence = new ArrayList<>();
        first.values().forEach(fact -> evidence.addAll(fact.evidence()));
        say(opening + listed(List.copyOf(names)) + ".", evidence);
    }

    private void requests() {
        List<String> items = file.items().stream()
                .map(DisputedItem::text)
                .map(ClinicalSummary::shortened)
                .toList();
        say("In dispute " + (items.size() == 1 ? "is: " : "are: ") + String.join("; ", items) + ".", List.of());
    }

    private static String shortened(String text) {
        String plain = text.strip();
        return plain.length() > 160 ? plain.substring(0, plain.lastIndexOf(' ', 157)) + " …" : plain;
    }

    private @Nullable Fact first(String id) {
        for (Fact fact : facts) if (fact.id().value().equals(id) && fact.status() == FactStatus.ASSERTED) return fact;
        return null;
    }

    private void say(String sentence, List<Evidence> evidence) {
        sentences.add(new SummarySentence(sentence, evidence));
    }

    private static String listed(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
