package imr.local.aws;

import imr.domain.CaseNumber;
import imr.functions.review.Audit;
import imr.local.run.BadSource;
import imr.local.show.AuditView;
import imr.local.show.Look;
import imr.store.aws.Settings;
import imr.store.aws.Stores;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code imr audit}: how the determinations of a case came about, and whether that holds. */
@Command(
        name = "audit",
        description = {
            "Prints the record of a case, verifies its chain, and makes every evaluation and every issued determination again: from what each pins, and from what was signed.",
            "Of a case in the data of this machine (--data), or in the table and buckets of a deployment; AWS_REGION, credentials and AWS_ENDPOINT_URL then come from the environment."
        },
        mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {
    private static final int BROKEN = 1;

    @Mixin
    private KeptCase kept = new KeptCase();

    @Option(names = "--table", paramLabel = "NAME", description = "Output DeterminationsTableName of a deployment.")
    @Nullable
    String table;

    @Override
    public Integer call() {
        CaseNumber number = kept.number();
        Map<String, @Nullable String> further = new HashMap<>();
        further.put("DETERMINATIONS_TABLE", table);
        return kept.read(
                "a deployment with --table, --cases-bucket and --library-bucket",
                further,
                settings -> tell(number, settings));
    }

    private static int tell(CaseNumber number, Settings settings) {
        Audit.Account account = Audit.over(new Stores(settings))
                .of(number)
                .orElseThrow(() -> new BadSource("No case " + number + " is known there."));
        System.out.print(new AuditView(Look.ofTerminal()).of(account));
        return account.holds() ? 0 : BROKEN;
    }
}
