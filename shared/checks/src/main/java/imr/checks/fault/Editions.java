package imr.checks.fault;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.evaluation.GoverningDate;
import imr.domain.evaluation.GuidelineRef;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The topics of the treatment schedule with the years that letters give their editions, and when each is in force. The year of a label is that of its
 * first adoption; the interval is the library's.
 */
final class Editions {
    private static final Pattern LABEL = Pattern.compile("MTUS (?<topic>.+) (?<year>\\d{4})");
    /** Between a topic and the year of its edition: "Guidelines (July 28, 2016)", "Guidelines, effective July 18, 2009". */
    private static final String YEAR =
            "(?: Treatment)?(?: Guidelines?)?(?:,? \\(?(?:effective |revised |adopted )?(?:\\p{L}+ \\d{1,2},? )?|,? )(?<year>\\d{4})\\b\\)?";

    private record Topic(Pattern named, Map<String, List<GuidelineRef>> byYear) {}

    private final List<Topic> topics = new ArrayList<>();

    Editions(Library library) {
        Map<String, Map<String, List<GuidelineRef>>> labels = new LinkedHashMap<>();
        for (Guideline guideline : library.content().guidelines()) {
            Matcher label = LABEL.matcher(guideline.label());
            if (label.matches())
                labels.computeIfAbsent(label.group("topic"), topic -> new LinkedHashMap<>())
                        .computeIfAbsent(label.group("year"), year -> new ArrayList<>())
                        .add(guideline.ref());
        }
        labels.forEach((topic, years) ->
                topics.add(new Topic(Pattern.compile("(?i)\\b" + Pattern.quote(topic) + YEAR), years)));
    }

    /**
     * An edition that a text names.
     *
     * @param start first character of the name within the text
     * @param named its name there
     */
    record Named(int start, String named, List<GuidelineRef> guidelines) {
        /** The governing date where the edition is in force for nothing; empty where it is, or where no date is known. */
        Optional<GoverningDate> outOfForce(CaseDates dates, DisputedItem item) {
            Optional<GoverningDate> outside = Optional.empty();
            for (GuidelineRef guideline : guidelines) {
                Optional<GoverningDate> date = GoverningDate.of(guideline.trigger(), dates, item);
                if (date.isEmpty() || isInForce(guideline, date.get().date())) return Optional.empty();
                outside = date;
            }
            return outside;
        }

        private static boolean isInForce(GuidelineRef guideline, LocalDate date) {
            LocalDate to = guideline.to();
            return !date.isBefore(guideline.from()) && (to == null || !date.isAfter(to));
        }
    }

    /** The editions that a text names, in its order; an edition that the library does not know is left out. */
    List<Named> in(String text) {
        List<Named> named = new ArrayList<>();
        for (Topic topic : topics) {
            Matcher found = topic.named().matcher(text);
            while (found.find()) {
                List<GuidelineRef> guidelines = topic.byYear().get(found.group("year"));
                if (guidelines != null) named.add(new Named(found.start(), found.group(), guidelines));
            }
        }
        named.sort(java.util.Comparator.comparingInt(Named::start));
        return named;
    }
}
