package imr.checks;

import imr.checks.text.ReadDraft;
import java.util.List;

/** Looks for faults of one kind. Stateless: the same draft always gives the same results, in the order of the text. */
public interface Check {
    List<CheckResult> of(ReadDraft draft);
}
