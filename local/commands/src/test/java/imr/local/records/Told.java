package imr.local.records;

import imr.domain.Problem;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.SummarySentence;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactValue;
import imr.domain.fact.FactsFile;
import imr.local.run.CaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is told of a case in the end, in lines: its state and problems, its items, the sentences of its summary and the facts that were read. */
final class Told {
    private final List<String> lines = new ArrayList<>();

    private Told() {}

    static List<String> of(CaseResult result, @Nullable FactsFile facts) {
        Told told = new Told();
        told.lines.add("state " + result.state());
        for (Problem problem : result.problems()) told.lines.add("problem " + problem.code() + " " + problem.place());
        Evaluation evaluation = result.evaluation();
        if (evaluation != null) {
            evaluation.items().forEach(told::item);
            for (SummarySentence sentence : evaluation.summary()) told.lines.add("summary " + sentence.text());
        }
        if (facts != null) facts.facts().forEach(told::fact);
        return told.lines;
    }

    private void item(ItemEvaluation evaluated) {
        DisputedItem item = evaluated.item();
        String number = "item " + item.number().value() + " ";
        lines.add(number + item.treatment() + " "
                + switch (evaluated.recommendation()) {
                    case Recommendation.Overturn overturn -> "overturned";
                    case Recommendation.Uphold uphold -> "upheld " + uphold.reason();
                    case Recommendation.None none -> "none";
                });
        lines.add(number + "requested " + item.requested().words());
        lines.add(number + "authorized " + item.authorized().words());
        lines.add(number + "disputed " + item.disputed().words());
        if (item.drug() != null) lines.add(number + "drug " + item.drug().name());
        if (item.serviceDate() != null) lines.add(number + "served " + item.serviceDate());
        for (String part : item.notUnderstood()) lines.add(number + "not-understood " + part);
        for (String sentence : evaluated.rationale()) lines.add(number + "reason " + sentence);
    }

    private void fact(Fact fact) {
        StringBuilder line = new StringBuilder("fact ")
                .append(fact.status().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(fact.id().value())
                .append(' ')
                .append(value(fact.value()));
        fact.bodyParts().forEach(part -> line.append(' ').append(part.code()));
        line.append(' ').append(fact.side().name().toLowerCase(Locale.ROOT));
        if (fact.of() != null) line.append(' ').append(fact.of());
        if (fact.drug() != null) line.append(' ').append(fact.drug());
        if (fact.on() != null) line.append(" on ").append(fact.on());
        for (Evidence evidence : fact.evidence())
            line.append(" in ")
                    .append(evidence.document().value())
                    .append(" | ")
                    .append(evidence.words());
        lines.add(line.toString().replace('\n', ' '));
    }

    private static String value(FactValue value) {
        return switch (value) {
            case FactValue.Flag flag -> "";
            case FactValue.Amount amount -> amount.measure().words();
            case FactValue.Day day -> day.date().toString();
            case FactValue.Code code -> code.code();
        };
    }
}
