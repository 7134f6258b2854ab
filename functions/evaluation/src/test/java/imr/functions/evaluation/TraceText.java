package imr.functions.evaluation;

import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Recommendation;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.List;

/** An evaluation as text, short enough to be read and compared by eye. */
final class TraceText {
    private TraceText() {}

    static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        for (ItemEvaluation item : evaluation.items()) {
            text.append("item ")
                    .append(item.item().number())
                    .append(": ")
                    .append(outcome(item.recommendation()))
                    .append('\n');
            var chosen = item.selection().chosen();
            if (chosen != null)
                text.append("  ")
                        .append(chosen.id())
                        .append(" by ")
                        .append(chosen.trigger())
                        .append(' ')
                        .append(item.selection().governingDate())
                        .append(", ")
                        .append(item.selection().pathway())
                        .append('\n');
            else
                for (Candidate candidate : item.selection().candidates())
                    text.append("  not ")
                            .append(candidate.guideline().id())
                            .append(": ")
                            .append(candidate.because())
                            .append('\n');
            if (item.finding() != null) for (Finding part : item.finding().parts()) finding(part, "  ", text);
            if (item.orientation() != null) orientation(item.orientation(), text);
        }
        return text.toString();
    }

    private static void orientation(Orientation orientation, StringBuilder text) {
        text.append("  orientation\n");
        orientation
                .asked()
                .forEach(sentence -> text.append("    ").append(sentence).append('\n'));
        for (Orientation.Topic topic : orientation.record()) {
            text.append("    on ").append(topic.subject().words()).append('\n');
            for (Orientation.Statement statement : topic.statements())
                text.append("      ")
                        .append(statement.says())
                        .append(" «")
                        .append(statement.words().words())
                        .append("»\n");
            if (topic.further() != null)
                text.append("      and ").append(topic.further()).append(" more\n");
        }
        for (Orientation.Silence silence : orientation.silent())
            text.append("    silent on ").append(silence.on()).append('\n');
        Orientation.Guide guide = orientation.guide();
        if (guide == null) return;
        text.append("    ")
                .append(guide.basis())
                .append(' ')
                .append(guide.guideline().id())
                .append(", ")
                .append(guide.pathway())
                .append('\n');
        for (Finding part : guide.finding().parts()) finding(part, "      ", text);
    }

    private static String outcome(Recommendation recommendation) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> "OVERTURNED, " + overturn.deciding();
            case Recommendation.Uphold uphold -> "UPHELD, " + uphold.reason() + ", " + uphold.deciding();
            case Recommendation.None none -> "no recommendation: " + none.because();
        };
    }

    private static void finding(Finding finding, String indent, StringBuilder text) {
        String id = finding.criterion().id().value();
        text.append(indent)
                .append(word(finding))
                .append(' ')
                .append(id.substring(id.lastIndexOf('/') + 1))
                .append(quotes(finding))
                .append('\n');
        for (Finding part : finding.parts()) finding(part, indent + "  ", text);
    }

    private static String word(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> "met";
            case Finding.NotMet no -> "NOT MET";
            case Finding.NotDocumented open -> "not documented";
            case Finding.NotApplicable none -> "not applicable";
        };
    }

    private static String quotes(Finding finding) {
        List<Fact> facts =
                switch (finding) {
                    case Finding.Met met -> met.facts();
                    case Finding.NotMet no -> no.facts();
                    case Finding.NotDocumented open -> List.of();
                    case Finding.NotApplicable none -> List.of();
                };
        if (!finding.parts().isEmpty()) return "";
        StringBuilder quotes = new StringBuilder();
        for (Fact fact : facts)
            for (Evidence evidence : fact.evidence())
                if (!evidence.document().value().equals("application.json"))
                    quotes.append(" «").append(evidence.words()).append('»');
        return quotes.toString();
    }
}
