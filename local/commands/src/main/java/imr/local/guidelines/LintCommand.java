package imr.local.guidelines;

import imr.local.show.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines lint}: every mistake in the guideline files and golden cases, and every case that comes out otherwise. */
@Command(name = "lint", description = "Check all guideline files, and the golden cases against them.")
final class LintCommand extends Tool {
    @Parameters(
            arity = "0..1",
            paramLabel = "PLACE",
            description = "Another folder of guidelines, or a branch; the project's own otherwise.")
    private @Nullable String place;

    @Option(names = "--warnings", description = "Show each mistake by a rule that lint.yaml does not let refuse yet.")
    private boolean each;

    @Override
    int run(Page page) {
        return new Linting(place == null ? workbench() : workbench(place), each, page).run();
    }
}
