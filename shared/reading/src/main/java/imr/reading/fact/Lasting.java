package imr.reading.fact;

import imr.reading.text.WordLists;

/** Whether a change for the better lasted: "temporary relief", "better for several days", "two days of relief". */
final class Lasting {
    /** Words between a change and how long it lasted. */
    private static final int BEHIND = 5;

    /** Words between "for" and the time. */
    private static final int TIME = 4;

    private static final String FOR = "for";
    private static final String OF = "of";
    private static final String WEEK = "week";

    private final CourseWords words;

    Lasting(CourseWords words) {
        this.words = words;
    }

    /** "Temporary relief". */
    boolean isPassing(Spot spot) {
        for (int before = spot.at() - 2; before < spot.at(); before++)
            if (words.passing.contains(spot.wordAt(before))) return true;
        for (int next = spot.at() + 1; next < Math.min(spot.sentence().size(), spot.at() + BEHIND); next++)
            if (words.passing.contains(spot.sentence().word(next))) return true;
        return false;
    }

    /** "Better for several days", "two days of relief"; not "relief for eight weeks". */
    boolean hasEnded(Spot spot) {
        if (spot.wordAt(spot.at() - 1).equals(OF) && isShort(spot, spot.at() - 2)) return true;
        for (int next = spot.at() + 1; next <= spot.at() + BEHIND; next++)
            if (spot.wordAt(next).equals(FOR))
                for (int time = next + 1; time < next + TIME; time++) if (isShort(spot, time)) return true;
        return false;
    }

    private boolean isShort(Spot spot, int time) {
        String word = spot.wordAt(time);
        if (WordLists.has(words.passingTime, word)) return true;
        return word.startsWith(WEEK) && words.fewWeeks.contains(spot.wordAt(time - 1));
    }
}
