package imr.letters.rationale;

import imr.domain.evaluation.Finding;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Rank;
import imr.letters.view.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which guideline governs, in which edition, and what it asks. */
final class GuidelineTold {
    private static final Pattern SUBDIVISION = Pattern.compile("(?:\\([^()]+\\))+");

    private GuidelineTold() {}

    static String tell(ItemEvaluation evaluation, List<Finding> conditions) {
        GuidelineRef guideline = Objects.requireNonNull(evaluation.selection().chosen(), "a finding has a guideline");
        StringBuilder text = new StringBuilder();
        if (guideline.rank() != Rank.MTUS)
            text.append(
                    "The Medical Treatment Utilization Schedule (MTUS) does not rule on this treatment, so that the next source in the medical evidence search sequence applies (8 CCR 9792.21.1). ");
        text.append("The request is governed by ")
                .append(guideline.title())
                .append(" (")
                .append(guideline.citation())
                .append(")");
        evaluation.governing().ifPresent(date -> text.append(", in the edition in force on ")
                .append(Wording.day(date.date()))
                .append(", ")
                .append(date.dateWords()));
        if (conditions.isEmpty()) return text.append('.').toString();
        List<String> asked = new ArrayList<>();
        Set<String> cites = new LinkedHashSet<>();
        for (Finding condition : conditions) {
            asked.add("that " + Phrases.clause(condition.criterion().says()));
            if (!condition.criterion().cite().isBlank())
                cites.add(condition.criterion().cite());
        }
        return text.append(". It asks ")
                .append(Phrases.joined(asked))
                .append(pinpoint(guideline.citation(), List.copyOf(cites)))
                .append('.')
                .toString();
    }

    /** Where each condition stands; subdivisions of the section that was cited before without that section. */
    private static String pinpoint(String section, List<String> cites) {
        if (cites.isEmpty() || cites.equals(List.of(section))) return "";
        boolean subdivisions = cites.stream()
                .allMatch(cite -> cite.startsWith(section)
                        && SUBDIVISION.matcher(cite.substring(section.length())).matches());
        if (!subdivisions) return " (" + String.join("; ", cites) + ")";
        List<String> parts =
                cites.stream().map(cite -> cite.substring(section.length())).toList();
        return " (subdivision" + (parts.size() == 1 ? " " : "s ") + Wording.list(parts) + ")";
    }
}
