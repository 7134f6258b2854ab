package imr.reading.fact;

import imr.domain.fact.FactStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the triggers of one sentence make of a match: denied, supposed, planned, past, another person's. */
final class Scopes {
    private final Sentence sentence;
    private final List<Trigger> triggers;
    private final Reach reach;

    Scopes(Sentence sentence, List<Trigger> triggers) {
        this.sentence = sentence;
        this.triggers = List.copyOf(triggers);
        this.reach = new Reach(sentence, triggers);
    }

    private boolean has(Effect effect) {
        for (Trigger trigger : triggers) if (trigger.effect() == effect) return true;
        return false;
    }

    /** Whether the sentence reports utilization review. */
    boolean isReview() {
        return has(Effect.REVIEW);
    }

    /** Whether the sentence tells of something that was made or found, so that a study it names is not merely wished for. */
    boolean tellsOfDone() {
        return has(Effect.DONE);
    }

    /** Whether the sentence speaks of a plan, so that a list that follows it may go on with that. */
    boolean isPlan() {
        return has(Effect.PLANNED);
    }

    /** Whether a denial, plan or doubt is said of the whole of what follows: "it is not the case that". */
    boolean isFramed(int at) {
        for (Trigger trigger : triggers)
            if (!isNoState(trigger.effect())
                    && trigger.effect() != Effect.HISTORICAL
                    && trigger.to() <= at
                    && reach.frames(trigger)) return true;
        return false;
    }

    /** The status of a match; empty when the words only say that the thing is not documented. */
    Optional<FactStatus> status(Pattern.Match match) {
        for (Trigger trigger : triggers) {
            if (!match.passesOver(trigger.from(), trigger.to())) continue;
            if (trigger.effect() == Effect.NEGATED) return Optional.of(FactStatus.NEGATED);
            if (trigger.effect() == Effect.UNDOCUMENTED) return Optional.empty();
            if (trigger.effect() == Effect.HYPOTHETICAL) return Optional.of(FactStatus.HYPOTHETICAL);
        }
        return status(match.from(), match.to());
    }

    /** The status of the words between two places. */
    Optional<FactStatus> status(int from, int to) {
        return status(from, to, t -> true);
    }

    private Optional<FactStatus> status(int from, int to, Predicate<Trigger> counts) {
        FactStatus status = FactStatus.ASSERTED;
        for (Trigger trigger : triggers) {
            if (!counts.test(trigger) || (trigger.from() >= from && trigger.to() <= to)) continue;
            if (isNoState(trigger.effect()) || !reach.reaches(trigger, from, to)) continue;
            switch (trigger.effect()) {
                case UNDOCUMENTED -> {
                    return Optional.empty();
                }
                case NEGATED -> status = FactStatus.NEGATED;
                case HYPOTHETICAL -> status = weaker(status, FactStatus.HYPOTHETICAL);
                case PLANNED -> status = weaker(status, FactStatus.PLANNED);
                case HISTORICAL -> status = weaker(status, FactStatus.HISTORICAL);
                case OTHER_PERSON -> {
                    return Optional.of(FactStatus.OTHER_PERSON);
                }
                case PSEUDO, REVIEW, DONE, STOP -> {}
            }
        }
        return Optional.of(status);
    }

    /** The status of a value of a finding: its own word ("negative") denies nothing more. */
    Optional<FactStatus> statusOfValue(int from, int to) {
        return status(from, to, t -> !t.phrase().result());
    }

    private static boolean isNoState(Effect effect) {
        return effect == Effect.STOP || effect == Effect.PSEUDO || effect == Effect.REVIEW || effect == Effect.DONE;
    }

    /**
     * The status of a treatment or drug that is named: "no side effects from naproxen" denies the effects, not the drug; "no treatment
     * with naproxen" does deny it.
     */
    Optional<FactStatus> statusOfTerm(int from, int to) {
        return statusOfTerm(status(from, to, t -> true), from, to);
    }

    /** The status of a study that is named: a negative one was made. */
    Optional<FactStatus> statusOfStudy(int from, int to) {
        return statusOfTerm(status(from, to, t -> !t.phrase().result()), from, to);
    }

    private Optional<FactStatus> statusOfTerm(Optional<FactStatus> status, int from, int to) {
        if (status.isEmpty() || status.get() != FactStatus.NEGATED || from < 2) return status;
        if (!ContextWords.GOVERNS.contains(sentence.word(from - 1))
                || ContextWords.GIVEN.contains(sentence.word(from - 2))) return status;
        for (Trigger trigger : triggers)
            if (trigger.effect() == Effect.NEGATED
                    && (!trigger.forward() || trigger.to() > from - 2)
                    && reach.reaches(trigger, from, to)) return status;
        return Optional.of(FactStatus.ASSERTED);
    }

    private static FactStatus weaker(FactStatus now, FactStatus other) {
        return now == FactStatus.ASSERTED || (now == FactStatus.HISTORICAL && other != FactStatus.HISTORICAL)
                ? other
                : now;
    }
}
