package imr.local.guidelines;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code imr guidelines}: reading, checking and changing the guideline library. */
@Command(
        name = "guidelines",
        description = "Read, check and change the guidelines; works on their files, so a change shows at once.",
        subcommands = {
            LintCommand.class,
            ListCommand.class,
            ShowCommand.class,
            AtCommand.class,
            CoverageCommand.class,
            NewCommand.class,
            DraftCommand.class,
            DiffCommand.class,
            ImpactCommand.class,
            MutateCommand.class,
            ConfirmCommand.class,
            ProgressCommand.class,
            ReleaseCommand.class,
            DrugListCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "docs/authoring.md leads through a change from the first look to what it would have changed."})
public final class GuidelinesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Say what to do with the guidelines:");
    }
}
