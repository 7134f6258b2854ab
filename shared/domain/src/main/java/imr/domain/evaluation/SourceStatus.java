package imr.domain.evaluation;

/** How well a criterion's text is confirmed. What is unconfirmed is kept as a note and never evaluated. */
public enum SourceStatus {
    /** Read in the text of the cited source. */
    C,
    /** Quoted or restated by reviewers in published determinations. */
    D,
    /** Read only in a secondary source. */
    S,
    /** Written from general professional knowledge and not compared with the text; tested and shown, but never a recommendation. */
    DRAFT,
    /** Not found in any text that could be read; an inactive note. */
    U
}
