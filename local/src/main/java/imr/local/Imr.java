package imr.local;

import imr.domain.Fault;
import imr.domain.Problem;
import imr.local.agreement.AgreementCommand;
import imr.local.agreement.RecommendCommand;
import imr.local.template.BadTemplate;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code imr} command. */
@Command(
        name = "imr",
        description = "Takes independent medical review cases from upload to explained determination, on this machine.",
        subcommands = {
            RunCommand.class,
            UpCommand.class,
            InvokeCommand.class,
            TokenCommand.class,
            RecommendCommand.class,
            AgreementCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "imr 1.0.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "imr test runs all tests. imr COMMAND --help tells more of a command."})
public final class Imr {
    /** Something was wrong with what was given; what, has been said. */
    public static final int EXIT_BAD_INPUT = 1;

    private Imr() {}

    public static void main(String[] arguments) {
        // The servers leave threads behind that would keep the process alive.
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        CommandLine command = new CommandLine(new Imr());
        command.setExecutionExceptionHandler((exception, line, parsed) -> explain(exception, line.getErr()));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        return command.execute(arguments);
    }

    /** A mistake of the user is told in a sentence, one of ours with its trace. */
    private static int explain(Exception exception, PrintWriter err) {
        if (exception instanceof BadTemplate bad) {
            err.println("template.yaml cannot be run as it stands:");
            for (Problem problem : bad.problems()) err.println("  " + problem.place() + "  " + problem.advice());
        } else if (exception instanceof Fault fault && fault.blame() == Fault.Blame.CLIENT) {
            err.println(fault.getMessage());
        } else {
            exception.printStackTrace(err);
        }
        err.flush();
        return EXIT_BAD_INPUT;
    }
}
