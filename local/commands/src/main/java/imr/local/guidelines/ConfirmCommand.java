package imr.local.guidelines;

import imr.authoring.Confirmation;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Guideline;
import imr.local.layers.BadGuidelines;
import imr.local.show.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code imr guidelines confirm}: records in a layer that a person compared a draft with the text it cites, and how the text differs from it
 * where it does.
 */
@Command(
        name = "confirm",
        description =
                "Record in a layer that a draft was compared with its text; a guideline without drafts is active.")
final class ConfirmCommand extends Tool {
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

    @Option(
            names = "--change",
            paramLabel = "TEXT",
            description =
                    "Where the text says otherwise: what it asks, as a guideline file has it, such as \"requested.visits: at most 8 visits\"; and \"says: …\", the sentence in your words.")
    private List<String> changes = List.of();

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
        new ConfirmationsKept(layers())
                .add(
                        new Confirmation(
                                draft.text().id(),
                                Confirmation.digest(draft),
                                by.strip(),
                                LocalDate.now(ZoneId.systemDefault()),
                                against.strip(),
                                null),
                        changes);
        Workbench after = workbench();
        Guideline now = after.guideline(guideline.id());
        told(page, after, guideline, now, draft);
        return OK;
    }

    private void told(Page page, Workbench after, Guideline before, Guideline now, Criterion draft) {
        Criterion read = Criteria.find(now, draft.text().id()).orElse(draft);
        page.line((changes.isEmpty() ? "Confirmed: " : "Confirmed with a change: ")
                + read.text().says());
        if (!changes.isEmpty()) {
            List<String> drafted = Differences.lines(after.library(), draft);
            List<String> stands = Differences.lines(after.library(), read);
            for (String line : drafted) if (!stands.contains(line)) page.line("  − " + line.strip());
            for (String line : stands) if (!drafted.contains(line)) page.line("  + " + line.strip());
        }
        if (!now.active()) {
            page.line(now.drafts().size() + " of its criteria are left to compare: " + now.id() + " is still a draft.");
            return;
        }
        page.line(now.id() + " is active in this layer.");
        if (after.isChanged(before.id()))
            page.line("The golden cases of the draft are not asked of it. Write its own: ./imr guidelines draft "
                    + now.id() + " --layer " + layers().folders().getLast());
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
}
