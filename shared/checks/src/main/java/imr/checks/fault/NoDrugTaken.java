package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rationale by which no medication is taken, where the summary or the record names drugs that are. The reader of records makes no fact of a
 * denial that names no drug, so the words themselves are looked for.
 */
public final class NoDrugTaken implements Check {
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(?:not (?:been |currently )?(?:taking|on|using) (?:any |his |her |the |pain |oral ){0,2}medications?"
                    + "|takes? no (?:pain |oral )?medications?|(?:denies|denied) (?:taking |use of )(?:any )?(?:pain |oral )?medications?)\\b");

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        Optional<Source> taken = Stream.of(Source.summarized(draft), Source.recorded(draft))
                .flatMap(List::stream)
                .filter(source -> isTaken(source.fact()))
                .findFirst();
        if (taken.isEmpty()) return results;
        for (Draft.Item item : draft.draft().items())
            draft.rationale(item.number()).stream()
                    .filter(one -> one.speaks() == Statement.Speaks.CASE
                            && NONE.matcher(one.text()).find())
                    .findFirst()
                    .ifPresent(one -> results.add(result(one, taken.get())));
        return results;
    }

    private static boolean isTaken(Fact fact) {
        return fact.id().value().equals("medication.taken")
                && fact.drug() != null
                && fact.status() == FactStatus.ASSERTED;
    }

    private static CheckResult result(Statement said, Source taken) {
        return new CheckResult(
                CheckCode.CONTRADICTION,
                said.place(),
                taken.place(),
                "The rationale has no medication taken, " + taken.words() + " has "
                        + taken.fact().drug() + ".",
                "Look up in the record what is prescribed and what is taken, and say both.");
    }
}
