package imr.letters.view;

/** Words of the record and where they stand. */
public record Quote(String words, Source source) {}
