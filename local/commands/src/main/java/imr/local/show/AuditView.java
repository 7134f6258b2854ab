package imr.local.show;

import imr.domain.process.AuditEntry;
import imr.domain.process.AuditText;
import imr.functions.review.Audit;

/** The account of a case as lines for a terminal: who did what when, and what holds of it. */
public final class AuditView {
    private final Look look;

    public AuditView(Look look) {
        this.look = look;
    }

    public String of(Audit.Account account) {
        StringBuilder text = new StringBuilder(look.bold(account.caseNumber().value()) + "\n");
        int number = 1;
        for (String entry : account.entries()) {
            text.append(AuditText.parse(entry)
                            .map(AuditView::line)
                            .orElse("  %3d  cannot be read any more".formatted(number)))
                    .append('\n');
            number++;
        }
        if (account.broken() == null)
            holds(text, "the record has " + account.entries().size() + " entries, and its chain holds");
        else broken(text, account.broken());
        for (Audit.Replayed one : account.evaluated()) {
            String what =
                    "evaluation of " + one.version() + " (" + one.recorded().brief() + ")";
            if (one.same()) holds(text, what + " comes out the same, to the byte");
            else broken(text, what);
            one.problems()
                    .forEach(problem -> text.append("    ").append(problem).append('\n'));
        }
        for (Audit.Reissued one : account.issued()) {
            String what =
                    "determination of " + one.version() + ", " + one.documents().size() + " documents";
            if (one.same()) holds(text, what + ": signed as the record says, and the same to the byte");
            else broken(text, what);
            one.problems()
                    .forEach(problem -> text.append("    ").append(problem).append('\n'));
        }
        return text.toString();
    }

    private static String line(AuditEntry entry) {
        return "  %3d  %-30s  %-11s  %-22s  %s"
                .formatted(
                        entry.sequence(),
                        entry.at(),
                        entry.actor().role(),
                        entry.actor().subject(),
                        entry.event().code() + (entry.isIntact() ? "" : "  (changed after it was written)"));
    }

    private void holds(StringBuilder text, String what) {
        text.append(look.green("✓")).append(' ').append(what).append('\n');
    }

    private void broken(StringBuilder text, String what) {
        text.append(look.red("✗")).append(' ').append(what).append('\n');
    }
}
