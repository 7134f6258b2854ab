package imr.local.guidelines;

import imr.guidelines.library.Guideline;
import imr.local.Home;
import imr.local.layers.BadGuidelines;
import imr.local.layers.PublicGuidelines;
import imr.local.show.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines new}: a file to fill in, empty or after an earlier edition. */
@Command(name = "new", description = "Begin a guideline, or a new edition of one; lint then says what is missing.")
final class NewCommand extends Tool {
    @Parameters(paramLabel = "ID", description = "Its id, such as acoem-neck-2030-acupuncture.")
    private String id = "";

    @Option(names = "--treatment", paramLabel = "CODE", description = "The treatment it rules on.")
    private String treatment = "";

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day it governs.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--like", paramLabel = "ID", description = "Begin with the text of this earlier edition.")
    private @Nullable String like;

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            throw new BadGuidelines(
                    "An id has lower-case letters, digits and dashes, such as acoem-neck-2030-acupuncture.");
        if (workbench.compilation().files().containsKey(id))
            throw new BadGuidelines("There is a guideline " + id + " already.");
        if (like == null && workbench.treatments().find(treatment).isEmpty())
            throw new BadGuidelines(
                    "Name the treatment with --treatment; imr guidelines at " + from + " lists them all.");
        Path root = Home.folder().resolve(PublicGuidelines.PLACE);
        Path file = like == null
                ? root.resolve(treatment.replaceFirst("\\..*", "")).resolve(id + ".yaml")
                : root.resolve(workbench
                                .compilation()
                                .files()
                                .getOrDefault(workbench.guideline(like).id(), ""))
                        .resolveSibling(id + ".yaml");
        write(file, like == null ? empty() : edition(workbench.guideline(like), root, workbench));
        page.line("Begun: " + look().cyan(Home.folder().relativize(file).toString()));
        if (like != null)
            page.line("End " + like + " on " + from.minusDays(1) + ": effective: {from: …, to: " + from.minusDays(1)
                    + ", …}");
        page.line("Next: ./imr guidelines lint");
        return OK;
    }

    private String empty() {
        return """
            # imr guidelines lint says what is still missing here; docs/authoring.md leads through it.
            id: %s
            title:
            label:
            citation:
            edition:
            rank: MTUS
            source:
            effective: {from: %s, trigger: SERVICE}
            applies:
              treatment: %s
            pathways:
              course:
                all:
                  - id: amount
                    says:
                    cite:
                    status:
                    source:
                    course.total-visits: at most 6 visits
            """.formatted(id, from, treatment);
    }

    private String edition(Guideline earlier, Path root, Workbench workbench) {
        try {
            return Files.readString(root.resolve(workbench.compilation().files().getOrDefault(earlier.id(), "")))
                    .replaceFirst("(?m)^id: .*$", "id: " + id)
                    .replaceFirst("(?m)^edition: .*$", "edition: \"" + from + "\"")
                    .replaceFirst(
                            "(?m)^effective: .*$",
                            "effective: {from: " + from + ", trigger: "
                                    + earlier.effective().trigger() + "}");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the earlier edition", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the file", e);
        }
    }
}
