package imr.guidelines.library;

/** A term that several guidelines use, in one wording: functional improvement under 8 CCR 9792.20 as it read within the interval. */
public record Definition(String name, String title, Interval effective, Criterion meaning) {}
