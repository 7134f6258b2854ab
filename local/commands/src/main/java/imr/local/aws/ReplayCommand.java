package imr.local.aws;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.evaluation.Pins;
import imr.evaluation.Libraries;
import imr.evaluation.Replay;
import imr.local.run.BadSource;
import imr.local.show.Look;
import imr.store.aws.Stores;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code imr replay}: an evaluation made again from what it pins. */
@Command(
        name = "replay",
        description = {
            "Makes an evaluation again from the case, the facts and the guideline library that it pins, and says whether the same bytes come out.",
            "Of a case in the data of this machine (--data), or in the buckets of a deployment; region, credentials and address then come from the environment."
        },
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;

    @Mixin
    private KeptCase kept = new KeptCase();

    @Option(names = "--version", defaultValue = "1", description = "The case version (default ${DEFAULT-VALUE}).")
    int version;

    @Override
    public Integer call() {
        CaseNumber number = kept.number();
        if (version < 1) throw new BadSource("Versions count from 1.");
        return kept.read("both buckets with --cases-bucket and --library-bucket", Map.of(), settings -> {
            Stores stores = new Stores(settings);
            return tell(number, new Replay(stores.caseStore(), new Libraries(stores::libraryStore)));
        });
    }

    private int tell(CaseNumber number, Replay replay) {
        Look look = Look.ofTerminal();
        Replay.Result result = replay.of(number, new CaseVersion(version))
                .orElseThrow(() -> new BadSource(number + " was not evaluated in version " + version + "."));
        Pins pins = result.pins();
        System.out.println(look.bold(number + " version " + version));
        System.out.println("  case     " + pins.caseFile());
        System.out.println("  facts    " + pins.facts());
        System.out.println("  library  " + pins.library());
        System.out.println("  engine   " + pins.engine());
        System.out.println("  recorded " + result.recorded());
        result.replayed().ifPresent(digest -> System.out.println("  replayed " + digest));
        result.problems().forEach(problem -> System.out.println(look.red("✗") + " " + problem));
        if (result.same()) System.out.println(look.green("✓") + " the same, to the byte");
        return result.same() ? 0 : DIFFERS;
    }
}
