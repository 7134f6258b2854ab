package imr.local.guidelines;

import imr.authoring.Layer;
import imr.authoring.draft.CaseDrafter;
import imr.guidelines.library.Guideline;
import imr.local.Home;
import imr.local.layers.LayerOptions;
import imr.local.show.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines draft}: golden cases for a guideline, to be read and corrected by a person. */
@Command(
        name = "draft",
        description =
                "Draft the golden cases of guidelines: each criterion met, not met and silent, first and last days.")
final class DraftCommand extends Tool {
    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "The guidelines; all that have no cases yet otherwise.")
    private List<String> ids = List.of();

    @Option(names = "--replace", description = "Draft anew what has cases already; corrections made there are lost.")
    private boolean replace;

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        List<Guideline> guidelines = ids.isEmpty()
                ? workbench.library().content().guidelines()
                : ids.stream().map(workbench::guideline).toList();
        boolean all = true;
        for (Guideline guideline : guidelines) {
            Path file = file(workbench, guideline.id());
            if (Files.exists(file) && !replace) {
                if (!ids.isEmpty()) page.line(guideline.id() + ": has cases already; --replace drafts them anew");
                continue;
            }
            all &= draft(page, workbench, guideline, file);
        }
        page.line(
                "Read each case against the guideline's text before it is kept: a draft only repeats what the file says.");
        return all ? OK : FOUND_SOMETHING;
    }

    /** Cases lie beside their guideline: in the golden cases of the project, or of the layer; or beside the confirmation that changed it. */
    private Path file(Workbench workbench, String id) {
        String file = workbench.compilation().files().getOrDefault(id, id + ".yaml");
        for (Path layer : layers().folders()) {
            String name = LayerOptions.layer(layer).name() + "/";
            if (file.startsWith(name)) return layer.resolve(Layer.CASES).resolve(file.substring(name.length()));
        }
        if (workbench.isChanged(id))
            return layers().folders().getLast().resolve(Layer.CASES).resolve(file);
        return Workbench.casesFolder().resolve(file);
    }

    private boolean draft(Page page, Workbench workbench, Guideline guideline, Path file) {
        Optional<CaseDrafter.Draft> draft = CaseDrafter.of(workbench.library(), guideline);
        if (draft.isEmpty()) {
            page.line(look().red("✗") + " " + guideline.id() + ": no request was found that it governs");
            return false;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, draft.get().yaml());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the cases", e);
        }
        page.line(look().green("✓") + " " + guideline.id() + ": "
                + count(draft.get().cases(), "case") + " in "
                + look().cyan(Home.folder().relativize(file.toAbsolutePath()).toString()));
        for (String doubtful : draft.get().doubtful()) page.indented(4, "left out: " + doubtful, look()::yellow);
        return true;
    }
}
