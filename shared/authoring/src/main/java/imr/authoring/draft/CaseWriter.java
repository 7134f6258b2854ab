package imr.authoring.draft;

import imr.domain.BodyPart;
import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Guideline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes golden cases as the YAML that authors write. */
final class CaseWriter {
    private CaseWriter() {}

    static String file(Guideline guideline, Ground ground, List<DraftCase> cases) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# What each criterion of ")
                .append(guideline.title())
                .append(" (")
                .append(guideline.edition());
        yaml.append(
                ") comes to when met, not met and silent,\n# the ways into each pathway, and the first and last day.\n");
        yaml.append("guideline: ").append(guideline.id()).append('\n');
        yaml.append("item: {treatment: ").append(ground.treatment().code());
        if (!ground.bodyParts().isEmpty())
            yaml.append(", body-part: [")
                    .append(ground.bodyParts().stream().map(BodyPart::code).collect(Collectors.joining(", ")))
                    .append(']');
        yaml.append("}\ndate: ").append(ground.date()).append("\ncases:\n");
        for (DraftCase draft : cases) append(yaml, guideline, ground, draft);
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, Guideline guideline, Ground ground, DraftCase draft) {
        yaml.append("  ").append(key(draft)).append(":\n");
        if (!draft.date().equals(ground.date()))
            yaml.append("    date: ").append(draft.date()).append('\n');
        yaml.append("    facts: ").append(list(draft.facts())).append("\n    expect:\n");
        String governs = draft.guideline().orElse("none");
        if (!governs.equals(guideline.id()))
            yaml.append("      guideline: ").append(governs).append('\n');
        draft.pathway()
                .ifPresent(pathway ->
                        yaml.append("      pathway: ").append(pathway).append('\n'));
        draft.outcome()
                .or(() -> draft.guideline().isEmpty() ? java.util.Optional.of("none") : java.util.Optional.empty())
                .ifPresent(outcome ->
                        yaml.append("      outcome: ").append(outcome).append('\n'));
        String root = guideline.id() + "/" + draft.pathway().orElse("").replace(' ', '-') + "/";
        List<Map.Entry<CriterionId, State>> findings = draft.findings().entrySet().stream()
                // The whole pathway's finding is the outcome.
                .filter(finding -> !root.equals(finding.getKey().value() + "/"))
                .toList();
        if (findings.isEmpty()) return;
        yaml.append("      findings:\n");
        for (Map.Entry<CriterionId, State> finding : findings)
            yaml.append("        ")
                    .append(finding.getKey().value().replace(root, ""))
                    .append(": ")
                    .append(finding.getValue().words())
                    .append('\n');
    }

    /** A file with one case that expects nothing, to read the facts back from. */
    static String facts(Guideline guideline, List<String> facts) {
        return "guideline: " + guideline.id() + "\nitem: {treatment: "
                + guideline.scope().treatments().getFirst().code() + "}\ncases:\n  one:\n    facts: " + list(facts)
                + "\n    expect: {outcome: none}\n";
    }

    private static String list(List<String> facts) {
        return facts.stream()
                .map(fact -> {
                    int colon = fact.indexOf(": ");
                    if (colon < 0) return quoted(fact);
                    return "{" + quoted(fact.substring(0, colon)) + ": " + quoted(fact.substring(colon + 2)) + "}";
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A comma would end a value within brackets. */
    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }

    /** The name of a case as a key: lower-case words and dashes. */
    static String key(DraftCase draft) {
        return draft.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
    }
}
