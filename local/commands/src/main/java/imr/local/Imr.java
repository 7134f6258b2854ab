package imr.local;

import imr.domain.Problem;
import imr.local.agreement.AgreementCommand;
import imr.local.agreement.RecommendCommand;
import imr.local.aws.AuditCommand;
import imr.local.aws.ReplayCommand;
import imr.local.check.CheckCommand;
import imr.local.facts.ReadCommand;
import imr.local.guidelines.GuidelinesCommand;
import imr.local.redrive.RedriveCommand;
import imr.local.template.BadTemplate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code imr} command. */
@Command(
        name = "imr",
        description = "Takes independent medical review cases from upload to explained determination, on this machine.",
        subcommands = {
            RunCommand.class,
            NewCaseCommand.class,
            UpCommand.class,
            InvokeCommand.class,
            TokenCommand.class,
            ReadCommand.class,
            FilesCommand.class,
            RecommendCommand.class,
            AgreementCommand.class,
            CheckCommand.class,
            RedriveCommand.class,
            ReplayCommand.class,
            AuditCommand.class,
            GuidelinesCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "imr 1.0.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "imr test runs all tests, imr bench the benchmarks; imr localstack and imr sam run the template on AWS's own tools.",
            "imr COMMAND --help tells more of a command."
        })
public final class Imr {
    /** Something was wrong with what was given; what, has been said. */
    public static final int EXIT_BAD_INPUT = 1;

    private Imr() {}

    public static void main(String[] arguments) {
        int status;
        try {
            status = execute(arguments);
        } catch (Throwable error) {
            status = explain(error, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
        // The servers leave threads behind that would keep the process alive.
        System.exit(status);
    }

    static int execute(String... arguments) {
        CommandLine command = new CommandLine(new Imr());
        Arguments.read(command);
        command.setExecutionExceptionHandler((exception, line, parsed) -> explain(exception, line.getErr()));
        return command.execute(arguments);
    }

    /** A mistake of the user is told in sentences; of one of ours the trace is kept. */
    private static int explain(Throwable error, PrintWriter err) {
        if (error instanceof BadTemplate bad) {
            err.println("template.yaml cannot be run as it stands:");
            for (Problem problem : bad.problems()) err.println("  " + problem.place() + "  " + problem.advice());
        } else {
            err.println(Sentences.of(error)
                    .orElseGet(() -> "imr failed on a mistake of its own. What happened is in " + keep(error)
                            + "; please report it with the command you typed."));
        }
        err.flush();
        return EXIT_BAD_INPUT;
    }

    private static String keep(Throwable error) {
        Path log = Home.folder().resolve("target").resolve("imr-failed.log");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log))) {
            error.printStackTrace(out);
            return log.toString();
        } catch (IOException e) {
            return "no file, since none could be written";
        }
    }
}
