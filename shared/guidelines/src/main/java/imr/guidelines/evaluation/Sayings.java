package imr.guidelines.evaluation;

import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in words, as a reviewer reads them: {@code visits of physical therapy completed: 8 visits}. */
final class Sayings {
    /** Said of what goes on as well as of what is over. */
    private static final Map<FactId, String> SHORT = Map.of(
            new FactId("treatment.tried"), "the treatment given",
            new FactId("treatment.visits-completed"), "visits of the treatment completed",
            new FactId("treatment.helped"), "benefit from the treatment",
            new FactId("treatment.failed"), "complaints persist in spite of the treatment",
            new FactId("medication.taken"), "the drug taken",
            new FactId("case.diagnosis"), "diagnosis");

    private static final List<String> PLACEHOLDERS = List.of("the treatment", "the drug");

    private final Function<FactId, VocabularyEntry> vocabulary;

    Sayings(Function<FactId, VocabularyEntry> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Facts of one passage; those that differ only in what they are said of are told together. */
    String of(List<Fact> facts) {
        Map<String, List<Fact>> alike = new LinkedHashMap<>();
        for (Fact fact : facts)
            alike.computeIfAbsent(fact.id() + " " + fact.status() + " " + fact.value(), key -> new ArrayList<>())
                    .add(fact);
        return alike.values().stream().map(this::together).distinct().collect(Collectors.joining("; "));
    }

    private String together(List<Fact> alike) {
        Fact first = alike.getFirst();
        String meaning = Objects.requireNonNullElse(
                SHORT.get(first.id()), vocabulary.apply(first.id()).meaning());
        String said = named(meaning, alike) + value(first.value());
        if (first.status() == FactStatus.NEGATED) return "not so: " + said;
        return first.status() == FactStatus.HISTORICAL ? "earlier: " + said : said;
    }

    private static String named(String meaning, List<Fact> alike) {
        String names = alike.stream()
                .flatMap(fact -> Stream.ofNullable(name(fact)))
                .distinct()
                .collect(Collectors.joining(" and "));
        if (names.isEmpty()) return meaning;
        for (String placeholder : PLACEHOLDERS)
            if (meaning.contains(placeholder)) return meaning.replace(placeholder, names);
        return meaning + " (" + names + ")";
    }

    private static @Nullable String name(Fact fact) {
        if (fact.of() != null) return Names.words(fact.of().code());
        return fact.drug() == null ? null : fact.drug().replace('-', ' ');
    }

    private static String value(FactValue value) {
        return switch (value) {
            case FactValue.Flag flag -> "";
            case FactValue.Amount(var measure) -> ": " + measure.words();
            case FactValue.Day(var date) -> ": " + date;
            case FactValue.Code(String code) -> ": " + code.replace('-', ' ');
        };
    }
}
