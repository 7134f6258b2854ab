package imr.authoring.draft;

import java.util.List;

/** What a criterion is made to be, combined as the guidelines' logic asks (Kleene, with what does not apply left out). */
enum State {
    MET("met"),
    /** Met but for a hair; what is around it is met. */
    NEAR("near"),
    NOT_MET("not met"),
    NOT_DOCUMENTED("not documented"),
    NOT_APPLICABLE("not applicable");

    private final String words;

    State(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static State all(List<State> parts) {
        if (parts.contains(NOT_MET)) return NOT_MET;
        if (parts.contains(NOT_DOCUMENTED)) return NOT_DOCUMENTED;
        return parts.contains(MET) ? MET : NOT_APPLICABLE;
    }

    static State atLeast(int count, List<State> parts) {
        long met = parts.stream().filter(MET::equals).count();
        long open = parts.stream().filter(NOT_DOCUMENTED::equals).count();
        if (met >= count) return MET;
        if (parts.stream().allMatch(NOT_APPLICABLE::equals)) return NOT_APPLICABLE;
        return met + open < count ? NOT_MET : NOT_DOCUMENTED;
    }

    static State not(State part) {
        return switch (part) {
            case MET, NEAR -> NOT_MET;
            case NOT_MET -> MET;
            case NOT_DOCUMENTED -> NOT_DOCUMENTED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
