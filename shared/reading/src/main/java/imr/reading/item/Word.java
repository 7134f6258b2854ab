package imr.reading.item;

/**
 * A word of a request as the catalogue writes it.
 *
 * @param text    in the singular, in the catalogue's spelling
 * @param start   first character in the request
 * @param end     behind the last
 * @param segment which phrase of the request it stands in; a comma, a preposition or "and" begins another
 * @param zone    which part of the request: what is asked for itself, what comes with it, what it is for
 */
record Word(String text, int start, int end, int segment, Zone zone) {
    /**
     * A part of a request between the words that join it.
     *
     * @param number 0 for what stands first
     */
    record Zone(int number, Role role) {}

    /** What a part of a request says. */
    enum Role {
        /** What is asked for. */
        HEAD,
        /** What is asked for with it, or says more closely what it is. */
        WITH,
        /** A purpose, cause or circumstance. */
        FOR,
        /** What is left out. */
        WITHOUT
    }
}
