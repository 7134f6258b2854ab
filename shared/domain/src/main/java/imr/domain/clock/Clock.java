package imr.domain.clock;

import java.util.List;

/**
 * One deadline of one case: {@link Running} when its start is known, {@link Unknown} when it is not. A clock that cannot be computed says which
 * date is missing; it is never taken for a clock that is kept.
 */
public sealed interface Clock {
    Rule rule();

    /** One sentence for people: what is due when, how it was counted, by which law. */
    String sentence();

    /**
     * A deadline with its day.
     *
     * @param start   the event that started it
     * @param started when that happened
     * @param added   what lengthened it, in the order it was added
     * @param due     the last day on which it is kept, with the time for clocks in hours where the time of the start is known
     */
    record Running(Rule rule, Event start, Moment started, List<Added> added, Moment due) implements Clock {
        public Running {
            added = List.copyOf(added);
        }

        /** Whether it is kept by something done at that moment; a day without a time is taken as in time when it is the last day. */
        public boolean isKeptBy(Moment done) {
            if (due.time() == null || done.time() == null) return !done.date().isAfter(due.date());
            return done.compareTo(due) <= 0;
        }

        @Override
        public String sentence() {
            StringBuilder text = new StringBuilder("Due %s: %s, %s from %s, when %s (%s)"
                    .formatted(
                            due,
                            rule.duty().words(),
                            rule.kind().words(rule.length()),
                            started,
                            start.words(),
                            rule.citation()));
            added.forEach(more -> text.append("; ").append(more.words()));
            return text.append('.').toString();
        }
    }

    /**
     * A deadline that cannot be computed.
     *
     * @param missing the event whose date is not known
     */
    record Unknown(Rule rule, Event missing) implements Clock {
        /** The name of the date that is missing: {@code date on which the determination was mailed}. */
        public String missingDate() {
            return missing.dateName();
        }

        @Override
        public String sentence() {
            return "When %s is due cannot be told (%s): enter the %s."
                    .formatted(rule.duty().words(), rule.citation(), missingDate());
        }
    }

    /**
     * What lengthened a clock.
     *
     * @param days     calendar days, at least 1
     * @param reason   why, in a few words
     * @param citation the provision that lengthens it
     */
    record Added(int days, String reason, String citation) {
        public Added {
            if (days < 1) throw new IllegalArgumentException("what lengthens a clock lasts a day or more");
        }

        String words() {
            return "%s later: %s (%s)".formatted(DayKind.CALENDAR.words(days), reason, citation);
        }
    }
}
