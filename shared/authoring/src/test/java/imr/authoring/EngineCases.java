package imr.authoring;

import imr.authoring.cases.GoldenCase;
import imr.authoring.cases.GoldenCases;
import imr.authoring.syntax.Mistake;
import imr.authoring.syntax.TreatmentCodes;
import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import imr.guidelines.evaluation.Evaluator;
import imr.guidelines.library.Library;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The small guidelines under {@code engine/}, made to show what the engine does, with their golden cases. */
final class EngineCases {
    static final Compiler.Compilation COMPILED = new Compiler(TreatmentCodes.ANY).compile(folder("guidelines"));
    static final Library LIBRARY = COMPILED.library()
            .orElseThrow(() -> new AssertionError(
                    COMPILED.mistakes().stream().map(Mistake::text).toList()));
    static final GoldenCases GOLDEN = GoldenCases.in(folder("golden"), LIBRARY, TreatmentCodes.ANY);

    private EngineCases() {}

    static GoldenCase golden(String name) {
        return GOLDEN.cases().stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static ItemEvaluation evaluation(String name) {
        GoldenCase golden = golden(name);
        return new Evaluator(LIBRARY)
                .evaluate(golden.caseFile(), golden.record())
                .getFirst();
    }

    /** The finding of a criterion by the end of its id. */
    static Finding find(@Nullable Finding finding, String name) {
        return all(Objects.requireNonNull(finding))
                .filter(part -> part.criterion().id().value().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(EngineCases::all));
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(EngineCases.class.getResource("/engine/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
