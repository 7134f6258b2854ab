package imr.local;

import imr.access.Role;
import imr.domain.CaseNumber;
import imr.local.identity.LocalIdentity;
import imr.local.run.BadSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code imr token}: signs a token for local use. */
@Command(
        name = "token",
        description =
                "Signs a token that the embedded cloud accepts, and stacks that were given its public key; nothing else does.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    /** A year. */
    private static final int MOST_HOURS = 8784;

    @Option(names = "--role", description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    Role role = Role.PUBLIC;

    @Option(names = "--jwks", description = "Print the public key instead, for IdentityJwks of the template.")
    boolean jwks;

    @Option(names = "--case", paramLabel = "CM…", description = "A case that a party may see; repeat it for more.")
    List<String> cases = List.of();

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = "Who it speaks for; a reviewer acts by the id of the registry, such as R-0001.")
    String subject = "";

    @Option(names = "--hours", defaultValue = "8", description = "How long it is good for (default ${DEFAULT-VALUE}).")
    int hours;

    @Override
    public Integer call() {
        if (jwks) {
            System.out.println(LocalIdentity.ofUser().jwks());
            return 0;
        }
        for (String number : cases)
            if (!CaseNumber.isValid(number))
                throw new BadSource("\"" + number + "\" is no case number; write it like CM26-0000001.");
        if (hours < 1 || hours > MOST_HOURS)
            throw new BadSource("A token is good for 1 to " + MOST_HOURS + " hours; write --hours 8.");
        if (role == Role.PARTY && cases.isEmpty())
            throw new BadSource("A party sees its own cases only: name them with --case CM26-0000001.");
        String name = role.name().toLowerCase(Locale.ROOT);
        String speaksFor = subject.isEmpty() ? "local-" + name : subject;
        System.out.println(LocalIdentity.ofUser().token(name, speaksFor, cases, Duration.ofHours(hours)));
        return 0;
    }
}
