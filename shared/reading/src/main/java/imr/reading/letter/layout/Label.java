package imr.reading.letter.layout;

import imr.reading.text.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels that part the paragraphs of an item, in the words of the years. */
public enum Label {
    /** The guideline that the claims administrator cited. */
    ADMINISTRATOR(
            "(?:the )?(?:claims? administrator|UR)(?:'s|’s)? guidelines?(?: used| cited)?\\s*:",
            "the claims administrator based <whose> decision on"),
    /** The guideline that the reviewer relied on. */
    REVIEWER(
            "(?:the )?<reviewer>(?:'s|’s)? guidelines?(?: used| cited)?\\s*:",
            "the (?:MTUS|(?:expert |physician )?reviewer)\\b.{0,60}?\\b(?:based <whose> decision on|relied (?:up)?on)"),
    /** The reasons. */
    RATIONALE(
            "(?:the )?(?:(?:expert |physician )?reviewer(?:'s|’s)? )?(?:decision )?rationale(?: for (?:the )?decision)?\\s*:",
            "(?:the )?(?:expert |physician )reviewer(?:'s|’s)? decision rationale\\s*:?");

    private final Pattern label;
    private final Pattern sentence;

    Label(String label, String sentence) {
        this.label = compiled(label);
        this.sentence = compiled(sentence);
    }

    /** A name in angles stands for any word of that list. */
    private static Pattern compiled(String wording) {
        WordLists words = WordLists.load(Label.class, "wording.txt");
        return Pattern.compile(
                wording.replace("<reviewer>", words.anyOf("reviewer")).replace("<whose>", words.anyOf("whose")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The label that a line begins with, {@code null} when with none. */
    public static @Nullable Label of(String line, Wording wording) {
        if (line.isEmpty() || "TtCcUuMmIiEePpRrDd".indexOf(line.charAt(0)) < 0) return null;
        for (Label label : values()) if (label.in(wording, line).lookingAt()) return label;
        return null;
    }

    /** How many characters of the line the label takes; a sentence that serves as a label is part of the text. */
    public int length(String line, Wording wording) {
        Matcher found = in(wording, line);
        return wording == Wording.LABELS && found.lookingAt() ? found.end() : 0;
    }

    private Matcher in(Wording wording, String line) {
        return (wording == Wording.LABELS ? label : sentence).matcher(line);
    }

    /** Where a label begins within a line, behind its first sign; -1 when none does. */
    static int within(String line) {
        int first = -1;
        for (Label label : values()) {
            Matcher found = label.label.matcher(line);
            while (found.find()) {
                if (found.start() == 0 || line.charAt(found.start() - 1) != ' ') continue;
                if (first < 0 || found.start() < first) first = found.start();
                break;
            }
        }
        return first;
    }

    /** How a letter labels its parts. */
    public enum Wording {
        /** "Claims Administrator guideline:", as since 2014. */
        LABELS,
        /** Sentences that begin the same in every letter, as before. */
        SENTENCES
    }
}
