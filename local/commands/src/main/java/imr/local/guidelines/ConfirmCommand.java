package imr.local.guidelines;

import imr.authoring.Confirmation;
import imr.authoring.Layer;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.local.layers.BadGuidelines;
import imr.local.show.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines confirm}: records in a layer that a person compared a draft with the text it cites. */
@Command(
        name = "confirm",
        description =
                "Record in a layer that a draft was compared with its text; a guideline without drafts is active.")
final class ConfirmCommand extends Tool {
    private static final String HEAD =
            "# Who compared which draft with the text. ./imr guidelines confirm adds to it; nothing in it is changed.\n";

    @Parameters(
            paramLabel = "GUIDELINE#CRITERION",
            description = "A guideline's file or id, and the criterion by its id or the end of it.")
    private String what = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who compared it.")
    private String by = "";

    @Option(
            names = "--against",
            required = true,
            paramLabel = "TEXT",
            description = "Edition, section and page of the text, such as \"edition of 2019, acupuncture, p. 12\".")
    private String against = "";

    @Override
    int run(Page page) {
        if (layers().folders().isEmpty())
            throw new BadGuidelines("Name the layer that keeps the confirmation with --layer.");
        if (by.isBlank()) throw new BadGuidelines("Name who compared it with --by.");
        Confirmation.lacks(against).ifPresent(missing -> {
            throw new BadGuidelines("Nothing is recorded: --against does not say " + missing
                    + ". Give edition, section and page, such as \"edition of 2019, acupuncture, p. 12\".");
        });
        Workbench workbench = workbench();
        Guideline guideline = guideline(workbench);
        Criterion draft = draft(guideline);
        write(new Confirmation(
                draft.text().id(),
                Confirmation.digest(draft),
                by.strip(),
                LocalDate.now(ZoneId.systemDefault()),
                against.strip()));
        Guideline now = workbench().guideline(guideline.id());
        page.line("Confirmed: " + draft.text().says());
        page.line(
                now.active()
                        ? guideline.id() + " is active in this layer."
                        : now.drafts().size() + " of its criteria are left to compare: " + guideline.id()
                                + " is still a draft.");
        return OK;
    }

    private Guideline guideline(Workbench workbench) {
        String name = what.contains("#") ? what.substring(0, what.indexOf('#')) : what;
        return workbench.compilation().files().entrySet().stream()
                .filter(file -> name.equals(file.getKey()) || ("/" + name).endsWith("/" + file.getValue()))
                .findFirst()
                .map(file -> workbench.guideline(file.getKey()))
                .orElseGet(() -> workbench.guideline(name));
    }

    private Criterion draft(Guideline guideline) {
        String name = what.contains("#") ? what.substring(what.indexOf('#') + 1) : "";
        List<Criterion> drafts = guideline.drafts();
        List<Criterion> named = drafts.stream()
                .filter(draft -> ("/" + draft.text().id().value()).endsWith("/" + name))
                .toList();
        if (named.size() == 1) return named.getFirst();
        String left = String.join(
                ", ", drafts.stream().map(draft -> draft.text().id().value()).toList());
        throw new BadGuidelines(
                drafts.isEmpty()
                        ? guideline.id() + " has no draft left to compare."
                        : "Name one of the drafts of " + guideline.id() + " behind a #: " + left + ".");
    }

    private void write(Confirmation confirmation) {
        Path file = layers().folders().getLast().resolve(Layer.CONFIRMATIONS);
        String entry = """
                - criterion: %s
                  drafted: %s
                  by: %s
                  on: %s
                  against: %s
                """.formatted(
                        confirmation.criterion(),
                        confirmation.drafted(),
                        quoted(confirmation.by()),
                        confirmation.on(),
                        quoted(confirmation.against()));
        try {
            if (!Files.exists(file)) Files.writeString(file, HEAD);
            Files.writeString(file, entry, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the confirmation", e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\s+", " ") + "'";
    }
}
