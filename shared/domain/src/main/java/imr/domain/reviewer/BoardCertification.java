package imr.domain.reviewer;

/**
 * That a board certified a physician.
 *
 * @param board the board, as a letter may print it
 */
public record BoardCertification(String board, Specialty specialty) {
    public BoardCertification {
        if (board.isBlank()) throw new IllegalArgumentException("a certification is by a board");
    }

    /** As a letter prints it: {@code American Board of Orthopaedic Surgery: Orthopedic Surgery}. */
    public String words() {
        return board + ": " + specialty.words();
    }
}
