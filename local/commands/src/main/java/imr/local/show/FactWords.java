package imr.local.show;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.fact.Fact;
import imr.domain.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a fact is about, in a few words: side and region, treatment, drug, value, date, and what found it. */
final class FactWords {
    private FactWords() {}

    static String about(Fact fact) {
        List<String> words = new ArrayList<>();
        String region =
                String.join(", ", fact.bodyParts().stream().map(BodyPart::words).toList());
        String side = fact.side() == Side.UNSTATED ? "" : fact.side().name().toLowerCase(Locale.ROOT);
        add(words, (side + " " + region).strip());
        if (fact.of() != null) words.add("of " + fact.of());
        if (fact.drug() != null) words.add(fact.drug());
        add(words, value(fact.value()));
        if (fact.on() != null) words.add(fact.on().toString());
        if (fact.by() != null) words.add("by " + fact.by());
        return String.join(" · ", words);
    }

    private static String value(FactValue value) {
        return switch (value) {
            case FactValue.Flag flag -> "";
            case FactValue.Amount(var measure) -> measure.words();
            case FactValue.Day(var date) -> date.toString();
            case FactValue.Code(String code) -> code;
        };
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) words.add(word);
    }
}
