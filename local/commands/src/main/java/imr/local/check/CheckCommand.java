package imr.local.check;

import imr.checks.Checks;
import imr.library.BuiltInLibrary;
import imr.local.agreement.LetterFiles;
import imr.local.show.Look;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code imr check}: the checks before signing, on published letters. */
@Command(
        name = "check",
        description = "Run the checks before signing on published letters (PDF or text): each fault with its place.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:nothing that would have kept a letter from being signed",
            "1:a letter has such a fault, or could not be read"
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "LETTER", description = "Letters, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--json",
            description = "Print a document (imr.checks.v1): places by number, without the letters' words.")
    private boolean json;

    @Override
    public Integer call() {
        List<Path> letters = LetterFiles.in(paths);
        Checks checks = new Checks(BuiltInLibrary.library());
        CheckedLetter[] checked = new CheckedLetter[letters.size()];
        IntStream.range(0, checked.length).parallel().forEach(i -> checked[i] = checked(letters.get(i), checks));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<CheckedLetter> all = List.of(checked);
        out.print(json ? ChecksJson.of(all) : new ChecksView(Look.ofTerminal()).of(all));
        out.flush();
        return all.stream().anyMatch(CheckedLetter::isRefused) ? 1 : 0;
    }

    private static CheckedLetter checked(Path letter, Checks checks) {
        String name = String.valueOf(letter.getFileName());
        LetterDraft read = LetterDraft.of(name, LetterFiles.bytes(letter));
        return new CheckedLetter(
                name, read.draft(), read.draft().map(checks::of).orElse(List.of()), read.problems());
    }
}
