package imr.domain.fact;

/** What part a clause plays in a record; a fact may come from some roles only. */
public enum Role {
    /** What the worker says it feels like. */
    COMPLAINT,
    /** What happened before, the injury included. */
    HISTORY,
    /** What the physician found. */
    EXAMINATION,
    /** What an image, nerve study or laboratory shows. */
    STUDY,
    DIAGNOSIS,
    /** Care that was given, and what came of it. */
    TREATMENT,
    MEDICATION,
    /** Work status and restrictions. */
    WORK,
    /** What is intended or asked for. */
    PLAN,
    /** What utilization review did or said. */
    REVIEW,
    OTHER
}
