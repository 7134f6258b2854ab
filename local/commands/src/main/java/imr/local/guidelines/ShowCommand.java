package imr.local.guidelines;

import imr.guidelines.library.Guideline;
import imr.local.layers.PublicGuidelines;
import imr.local.show.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines show}: a guideline to be read. */
@Command(name = "show", description = "Show a guideline as a page: criteria, citations, how well each is confirmed.")
final class ShowCommand extends Tool {
    @Parameters(paramLabel = "ID", description = "The guideline, such as mtus-acupuncture-2009.")
    private String id = "";

    @Option(names = "--html", paramLabel = "FILE", description = "Write the page as HTML into this file instead.")
    private @Nullable Path html;

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        Guideline guideline = workbench.guideline(id);
        if (html == null) {
            new GuidelinePage(workbench.library(), page)
                    .show(
                            guideline,
                            PublicGuidelines.PLACE + "/"
                                    + workbench.compilation().files().get(id));
            return OK;
        }
        try {
            Files.writeString(html, GuidelineHtml.of(workbench.library(), guideline));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the page", e);
        }
        page.line("Written: " + look().cyan(html.toString()));
        return OK;
    }
}
