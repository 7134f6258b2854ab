package imr.domain.clock;

/** What sets a deadline. Where statute and regulation differ, as they do for records, neither replaces the other in what is shown. */
public enum Basis {
    /** The Labor Code. */
    STATUTE,
    /** Title 8 of the California Code of Regulations. */
    REGULATION
}
