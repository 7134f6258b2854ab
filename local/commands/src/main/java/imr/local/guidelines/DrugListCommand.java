package imr.local.guidelines;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code imr guidelines drug-list}: the versions of the MTUS Drug List. */
@Command(
        name = "drug-list",
        description =
                "The MTUS Drug List as the state publishes it: import its versions, compare them, look a drug up.",
        subcommands = {
            DrugListImportCommand.class,
            DrugListListCommand.class,
            DrugListShowCommand.class,
            DrugListDiffCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class DrugListCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Say what to do with the drug lists:");
    }
}
