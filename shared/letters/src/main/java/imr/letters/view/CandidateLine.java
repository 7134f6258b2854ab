package imr.letters.view;

/** A guideline that was looked at for an item, and what became of it. */
public record CandidateLine(
        String rung, String guideline, String citation, String inForce, String because, boolean chosen) {}
