package imr.reading.fact;

/** What a trigger of the context lexicon says of what lies in its scope. */
enum Effect {
    NEGATED,
    /** The words only say that something is not documented. */
    UNDOCUMENTED,
    HYPOTHETICAL,
    PLANNED,
    HISTORICAL,
    OTHER_PERSON,
    /** Looks like a trigger and is none. */
    PSEUDO,
    /** The sentence reports what utilization review said, which is not the record. */
    REVIEW,
    /** The sentence tells of a study that was made: its date, its result. */
    DONE,
    /** Ends the scope of another trigger. */
    STOP
}
