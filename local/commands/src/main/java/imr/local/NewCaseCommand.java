package imr.local;

import imr.domain.CaseNumber;
import imr.local.newcase.NewCase;
import imr.local.run.BadSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imr new-case}: a case out of a folder of records. */
@Command(
        name = "new-case",
        description = {
            "Makes application.json for a folder of records: sizes, digests, kinds and dates as far as the files tell them.",
            "What only a person knows is listed. Nothing that exists is overwritten without --force."
        },
        mixinStandardHelpOptions = true)
final class NewCaseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "The folder with the records (.pdf, .txt).")
    Path folder = Path.of(".");

    @Option(
            names = "--case",
            paramLabel = "CM…",
            defaultValue = "CM26-9999999",
            description = "The case number (default ${DEFAULT-VALUE}).")
    String number = "";

    @Option(
            names = "--item",
            paramLabel = "TEXT",
            description = "A treatment in dispute, as the request words it; repeat it for more.")
    List<String> items = List.of();

    @Option(names = "--force", description = "Overwrite an application.json that is there.")
    boolean force;

    @Override
    public Integer call() {
        if (!CaseNumber.isValid(number))
            throw new BadSource("\"" + number + "\" is no case number; write it like CM26-0000001.");
        NewCase.Made made = new NewCase(folder, new CaseNumber(number), items).make(force);
        System.out.println("Wrote " + made.application() + ". Kinds and dates are guesses; look at them:");
        made.files().forEach(file -> System.out.println("  " + file));
        System.out.println("For a person to fill in:");
        made.toFillIn().forEach(field -> System.out.println("  " + field));
        System.out.println("Then: ./imr run " + folder);
        return 0;
    }
}
