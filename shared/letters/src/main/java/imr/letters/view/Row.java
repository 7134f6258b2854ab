package imr.letters.view;

/** A label with what belongs to it. */
public record Row(String label, String value) {}
