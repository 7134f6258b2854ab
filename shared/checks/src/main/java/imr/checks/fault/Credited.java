package imr.checks.fault;

import imr.checks.Place;
import imr.checks.text.Statement;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A treatment by which a sentence measures improvement, there or not: "no documentation of functional improvement with previous PT". The reader of
 * records makes no fact of what is not documented, so the words are looked for, and read as a request is.
 */
record Credited(TreatmentId treatment, Place place) {
    private static final Pattern IMPROVEMENT = Pattern.compile(
            "(?i)\\b(?:functional|objective|subjective|significant|documented) (?:\\w+ ){0,2}(?:improvements?|gains?|benefits?|progress)"
                    + " (?:with|from|after|following|through|by) (?:(?:the|his|her|any|previous|prior|earlier|past|initial|completed) ){0,3}(?<by>[^.,;:]{2,80})");

    static Optional<Credited> in(Statement statement, ItemReader reader) {
        Matcher found = IMPROVEMENT.matcher(statement.text());
        if (!found.find()) return Optional.empty();
        TreatmentId by = reader.readAll(List.of(new RawItem(new ItemNumber(1), found.group("by"), null)))
                .getFirst()
                .treatment();
        if (by.equals(TreatmentId.UNRECOGNIZED)) return Optional.empty();
        Place place = new Place(
                statement.section(),
                statement.item(),
                statement.number(),
                statement.start() + found.start(),
                statement.start() + found.end());
        return Optional.of(new Credited(by, place));
    }
}
