package imr.domain.evaluation;

import java.time.LocalDate;

/**
 * What a rule of law says of an item beside its guideline, such as whether review was allowed before a drug was dispensed. A note for who
 * reviews: it recommends nothing, and the outcome does not rest on it.
 *
 * @param rule           the rule, of the rank {@link Rank#LAW}
 * @param governingDate  the case's date for the rule's trigger
 * @param governingEvent what happened on that date
 * @param pathway        which of the rule's ways applies, such as {@code physician dispensing}
 * @param finding        whether what the rule states holds, with what it rests on
 */
public record LawNote(
        GuidelineRef rule,
        LocalDate governingDate,
        GoverningDate.Event governingEvent,
        String pathway,
        Finding finding) {
    public LawNote {
        if (rule.rank() != Rank.LAW) throw new IllegalArgumentException("a note on the law rests on a rule of law");
    }
}
