package imr.guidelines.library;

/** What kind of value a fact of the vocabulary has. */
public enum FactType {
    FLAG,
    AMOUNT,
    DAY,
    CODE
}
