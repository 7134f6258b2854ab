package imr.local.guidelines;

import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.local.layers.BadGuidelines;
import imr.local.show.Page;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines diff}: what differs between two editions, or between two states of the library. */
@Command(
        name = "diff",
        description = "What differs between two guidelines, or between two folders, branches or commits.")
final class DiffCommand extends Tool {
    @Parameters(index = "0", paramLabel = "A", description = "A guideline's id, a folder, a branch or a commit.")
    private String a = "";

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = "The other; for the files as they stand, their folder or a dot.")
    private String b = "";

    @Override
    int run(Page page) {
        Library project = workbench().library();
        Optional<Guideline> one = find(project, a);
        Optional<Guideline> other = find(project, b);
        Differences differences = new Differences(page);
        if (one.isPresent() && other.isPresent()) {
            if (!differences.between(project, one.get(), other.get())) page.line("No difference.");
            return OK;
        }
        if (one.isPresent() || other.isPresent())
            throw new BadGuidelines("Name two guidelines, or two folders, branches or commits.");
        int differing = differences.between(workbench(a).library(), workbench(b).library());
        if (differing > 0) page.blank();
        page.line(differing == 0 ? "No difference." : differing + " differ.");
        return OK;
    }

    private static Optional<Guideline> find(Library library, String id) {
        return library.content().guidelines().stream()
                .filter(guideline -> guideline.id().equals(id))
                .findFirst();
    }
}
