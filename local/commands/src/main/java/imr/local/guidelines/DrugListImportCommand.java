package imr.local.guidelines;

import imr.domain.Problem;
import imr.druglist.DrugListImport;
import imr.druglist.ImportedList;
import imr.guidelines.formulary.DrugList;
import imr.local.layers.BadGuidelines;
import imr.local.show.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines drug-list import}: takes in a published list, whole or not at all. */
@Command(
        name = "import",
        description =
                "Take in a list as the state publishes it, a spreadsheet or the table of its PDF; whole or not at all.")
final class DrugListImportCommand extends DrugListTool {
    @Parameters(index = "0", paramLabel = "FILE", description = "The published list, .xlsx or .pdf.")
    private Path file = Path.of("");

    @Option(
            names = "--effective",
            paramLabel = "DATE",
            description = "The day it takes effect, such as 2018-10-01, where the file does not say.")
    private @Nullable LocalDate effective;

    @Option(names = "--replace", description = "Put it in place of another list of the same day.")
    private boolean replace;

    @Override
    int run(Page page) {
        ImportedList imported = DrugListImport.of(content(), effective);
        if (imported.list().isEmpty()) {
            for (Problem problem : imported.problems()) {
                page.line(look().bold(problem.place()) + ": " + problem.code());
                page.indented(2, problem.advice(), line -> line);
            }
            page.line(look().red("✗") + " " + count(imported.problems().size(), "mistake") + "; nothing was imported");
            return FOUND_SOMETHING;
        }
        DrugList list = imported.list().get();
        Optional<DrugList> known = folder().lists().effectiveOn(list.effective());
        if (known.isPresent() && !Arrays.equals(known.get().json(), list.json()) && !replace)
            throw new BadGuidelines("Another list of " + list.effective()
                    + " is there already, from another file. Determinations may rest on it; to put this one in its place,"
                    + " say --replace.");
        folder().put(list);
        page.line(look().green("✓") + " " + list.title() + ": "
                + count(list.drugs().size(), "drug") + ", "
                + imr.domain.Digest.of(list.json()).brief());
        return OK;
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadGuidelines("There is no readable file " + file + ".");
        }
    }
}
