package imr.guidelines.evaluation;

import imr.domain.evaluation.Candidate;
import imr.domain.evaluation.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rungs of the medical evidence search sequence (8 CCR 9792.21.1) that were left before the one that governs, in a sentence each: what
 * stands on a rung without ruling on the request, or that nothing does.
 */
final class Rungs {
    /** A reader wants the reason, not the whole library. */
    private static final int NAMED = 2;

    private Rungs() {}

    /** @param unread a version of the schedule that rules on the treatment, but whose criteria could not be had */
    static List<String> left(Rank governing, List<Candidate> candidates, Optional<String> unread) {
        List<String> sentences = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            if (rank.compareTo(governing) >= 0) break;
            List<Candidate> rung = candidates.stream()
                    .filter(c -> c.guideline().rank() == rank)
                    .toList();
            String reason = rank == Rank.MTUS && unread.isPresent() ? unread.get() : reason(rung);
            sentences.add("The medical evidence search sequence (8 CCR 9792.21.1) was followed past " + words(rank)
                    + ": " + reason + ".");
        }
        return sentences;
    }

    private static String reason(List<Candidate> rung) {
        // An edition of another time rules on nothing now.
        List<Candidate> inForce = rung.stream()
                .filter(candidate -> candidate.verdict() != Candidate.Verdict.NOT_IN_FORCE)
                .toList();
        if (inForce.isEmpty()) return "no guideline in force that could be had rules on this treatment";
        List<String> reasons = inForce.stream()
                .map(candidate -> candidate.guideline().title() + " – " + candidate.because())
                .distinct()
                .toList();
        int more = reasons.size() - NAMED;
        return String.join("; ", reasons.subList(0, Math.min(NAMED, reasons.size())))
                + (more > 0 ? "; and " + more + " more that do not rule on it" : "");
    }

    private static String words(Rank rank) {
        return switch (rank) {
            case MTUS -> "the schedule (MTUS)";
            case ACOEM_ODG -> "ACOEM and ODG";
            case OTHER_GUIDELINE -> "other nationally recognized guidelines";
            case STUDY -> "scientific studies";
            case LAW -> "the law beside it";
        };
    }
}
