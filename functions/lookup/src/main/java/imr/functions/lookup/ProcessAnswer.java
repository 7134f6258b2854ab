package imr.functions.lookup;

import imr.access.Caller;
import imr.access.Role;
import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.casefile.Priority;
import imr.domain.clock.Clock;
import imr.domain.clock.Clocks;
import imr.domain.eligibility.Consolidation;
import imr.domain.eligibility.EligibilityReason;
import imr.domain.eligibility.EligibilityWarning;
import imr.domain.process.ActorRole;
import imr.domain.process.StateMachine;
import imr.domain.process.StateName;
import imr.domain.process.TransitionName;
import imr.domain.reviewer.ReviewerId;
import imr.store.CaseFolder;
import imr.store.ReviewDraft;
import imr.store.ReviewFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in the law's process.
 *
 * @param states     several once it is issued
 * @param next       what the caller may cause now
 * @param clocks     what is due when and by which law; what cannot be computed says which date is missing
 * @param warnings   what intake found that may stand between the application and its review
 * @param consolidation cases that may be reviewed as one with this one, for a coordinator to accept; {@code null} where there are none, and for parties
 * @param excepted   items that do not go to review, with the reason of each
 * @param superseded how many determinations of the case were reversed
 * @param reviewer   who has the case, by an id without a name; for staff
 * @param draft      what the reviewer has written; for staff
 */
record ProcessAnswer(
        CaseNumber caseNumber,
        List<StateName> states,
        Priority priority,
        List<TransitionName> next,
        List<Due> clocks,
        List<Warning> warnings,
        @Nullable Consolidation consolidation,
        Map<ItemNumber, EligibilityReason> excepted,
        int superseded,
        @Nullable ReviewerId reviewer,
        @Nullable ReviewDraft draft) {
    /**
     * One clock.
     *
     * @param due     the last day; {@code null} where it cannot be told
     * @param missing the date that is missing then
     */
    record Due(
            String what,
            String basis,
            String citation,
            @Nullable LocalDate due,
            @Nullable String missing,
            String sentence) {
        static Due of(Clock clock) {
            return new Due(
                    clock.rule().duty().words(),
                    clock.rule().basis().name(),
                    clock.rule().citation(),
                    clock instanceof Clock.Running running ? running.due().date() : null,
                    clock instanceof Clock.Unknown unknown ? unknown.missingDate() : null,
                    clock.sentence());
        }
    }

    /**
     * One warning, with what the applicant can do.
     *
     * @param detail {@code null} for parties where it tells of another case
     */
    record Warning(
            EligibilityReason reason,
            String place,
            @Nullable String detail,
            String sentence,
            String citation,
            String remedy) {
        static Warning of(EligibilityWarning warning, boolean ofOthers) {
            EligibilityReason reason = warning.reason();
            return new Warning(
                    reason,
                    warning.place(),
                    ofOthers || reason != EligibilityReason.DUPLICATE ? warning.detail() : null,
                    reason.sentence(),
                    reason.citation(),
                    reason.remedy());
        }
    }

    /** @param consolidation what the case may be reviewed as one with; {@code null} for nothing */
    static ProcessAnswer of(CaseFolder folder, @Nullable Consolidation consolidation, Caller caller) {
        ReviewFile review =
                folder.review() == null ? ReviewFile.none(folder.state().caseNumber()) : folder.review();
        Priority priority = folder.review() == null && folder.state().priority() != null
                ? folder.state().priority()
                : review.state().priority();
        return new ProcessAnswer(
                folder.state().caseNumber(),
                review.state().states().stream().sorted().toList(),
                priority,
                next(review, caller),
                Clocks.of(priority, folder.occurrences()).stream().map(Due::of).toList(),
                folder.findings().stream()
                        .flatMap(findings -> findings.warnings().stream())
                        .map(warning -> Warning.of(warning, !caller.isPartyOnly()))
                        .toList(),
                caller.isPartyOnly() ? null : consolidation,
                review.state().excepted(),
                review.state().superseded().size(),
                caller.isPartyOnly() ? null : review.reviewer().orElse(null),
                caller.isPartyOnly() ? null : folder.draft());
    }

    private static List<TransitionName> next(ReviewFile review, Caller caller) {
        List<TransitionName> next = new ArrayList<>();
        for (Role role : caller.roles())
            if (role != Role.PUBLIC) next.addAll(StateMachine.next(review.state(), ActorRole.valueOf(role.name())));
        return next.stream().distinct().sorted().toList();
    }
}
