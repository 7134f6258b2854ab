package imr.authoring;

import static imr.authoring.syntax.MistakeKind.UNKNOWN_RULE;

import imr.authoring.syntax.Fields;
import imr.authoring.syntax.MistakeKind;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Yaml;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code lint.yaml}: the rules that only warn while the files are brought in line with them. Without the file every rule refuses.
 */
final class LintFile {
    private static final Set<String> KEYS = Set.of("only warn of");
    /** Rules that a library can be used without; of the others nothing could be compiled. */
    private static final Set<MistakeKind> GRADED = EnumSet.of(
            MistakeKind.UNPROVEN_GROUND,
            MistakeKind.UNBOUND_FACT,
            MistakeKind.SILENCE_FOR_REQUEST,
            MistakeKind.NO_SUBSTANCE);

    private final Mistakes mistakes;
    private final Fields fields;

    LintFile(Mistakes mistakes, Fields fields) {
        this.mistakes = mistakes;
        this.fields = fields;
    }

    Set<MistakeKind> warned(Yaml file) {
        fields.known(file, KEYS);
        Set<MistakeKind> warned = EnumSet.noneOf(MistakeKind.class);
        List<String> known = GRADED.stream().map(MistakeKind::name).toList();
        for (Yaml item : file.get("only warn of").map(Yaml::items).orElse(List.of())) {
            String name = item.text().orElse("");
            if (known.contains(name))
                Arrays.stream(MistakeKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .forEach(warned::add);
            else mistakes.unknown(UNKNOWN_RULE, item, name, known);
        }
        return warned;
    }
}
