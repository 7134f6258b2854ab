package imr.reading.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How far a trigger reaches within its sentence: over its clause, up to a word that stops it, no further than its parenthesis, and of a list over the
 * parts that it joins ({@code docs/decisions/0009}).
 */
final class Reach {
    /** A finding that gives its own result: "4/5", "Hawkins positive". */
    private static final Pattern GRADE = Pattern.compile("[0-5][+-]?/5|\\+|[1-4]\\+");

    private static final String THAT = "that";
    /** Words between a trigger and the "that" of what it is said of: "not the case that". */
    private static final int FRAME = 3;

    private final Sentence sentence;
    private final List<Trigger> triggers;
    private final int[] parenthesis;

    Reach(Sentence sentence, List<Trigger> triggers) {
        this.sentence = sentence;
        this.triggers = triggers;
        this.parenthesis = parentheses(sentence);
    }

    /** For each word the number of the parenthesis it stands in, 0 outside of any. */
    private static int[] parentheses(Sentence sentence) {
        int[] numbers = new int[sentence.size()];
        int open = 0;
        int count = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.word(at).equals("(")) open = ++count;
            numbers[at] = open;
            if (sentence.word(at).equals(")")) open = 0;
        }
        return numbers;
    }

    boolean reaches(Trigger trigger, int from, int to) {
        // "family history of bleeding" and "no history of surgery" reach "history of …", whose words they share; "is
        // not able to" does not
        // reach "not able to", which says that itself
        boolean shares = trigger.effect() == Effect.OTHER_PERSON
                || (trigger.effect() == Effect.NEGATED && !ContextWords.NEGATIONS.contains(sentence.word(from)));
        int behind = shares ? trigger.from() + 1 : trigger.to();
        if (trigger.forward() ? behind > from : trigger.from() < to) return false;
        // "x-ray (no fracture), naproxen": what a parenthesis says, it says of itself and of what lies in it
        if (parenthesis[trigger.from()] != 0 && parenthesis[trigger.from()] != parenthesis[from]) return false;
        if (frames(trigger)) return true;
        // a denial ends where a clause with its own verb begins
        if (trigger.isDenial() && sentence.clauseAt(trigger.from()) != sentence.clauseAt(from)) return false;
        if (isBeyondItsPart(trigger, from, to) || isBeyondItsList(trigger, from)) return false;
        // "PT x 7 of 12 approved, naproxen": a word before a comma speaks of what it follows
        if (trigger.forward() && trigger.effect() == Effect.PLANNED && isComma(trigger.to())) return false;
        // "reflex 1+, negative straight leg raise": behind a comma it begins what follows
        if (!trigger.forward() && trigger.from() > 0 && isComma(trigger.from() - 1)) return false;
        int low = trigger.forward() ? trigger.to() : to;
        int high = trigger.forward() ? from : trigger.from();
        for (Trigger stop : triggers)
            if (stop.effect() == Effect.STOP && stop.from() >= low && stop.to() <= high) return false;
        return true;
    }

    /** "It is not the case that …", "it is planned that …": said of all that follows. */
    boolean frames(Trigger trigger) {
        if (!trigger.forward()) return false;
        if (trigger.phrase().words().getLast().equals(THAT)) return true;
        for (int at = trigger.to(); at < Math.min(sentence.size(), trigger.to() + FRAME); at++) {
            if (sentence.word(at).equals(THAT)) return true;
            if (isComma(at)) return false;
        }
        return false;
    }

    private boolean isComma(int at) {
        return at < sentence.size() && sentence.word(at).equals(",");
    }

    /** "no swelling or redness, tenderness of the joint": "or" ends a list of denials, and so does what states something of its own. */
    private boolean isBeyondItsList(Trigger trigger, int from) {
        if (trigger.effect() != Effect.NEGATED || !trigger.forward()) return false;
        boolean denies =
                ContextWords.DENYING.contains(String.join(" ", trigger.phrase().words()));
        boolean ofAThing =
                ContextWords.OF_A_THING.contains(trigger.phrase().words().getFirst());
        boolean joined = false;
        for (int at = trigger.to(); at < from; at++) {
            String word = sentence.word(at);
            if (word.equals("or") || word.equals("nor")) joined = true;
            boolean ends = isComma(at) || (ofAThing && word.equals("and"));
            if (!ends) continue;
            if (isComma(at) && joined && !denies) return true;
            if (at + 1 < sentence.size() && ContextWords.POSITIVE.contains(sentence.word(at + 1))) return true;
        }
        return false;
    }

    /** Of a finding with its own result or grade, and of a result without a verb: whether a comma keeps the trigger from it. */
    private boolean isBeyondItsPart(Trigger trigger, int from, int to) {
        if (trigger.effect() != Effect.NEGATED) return false;
        boolean measured = false;
        for (int at = from; at < to; at++)
            measured |= ContextWords.OWN_RESULT.contains(sentence.word(at))
                    || GRADE.matcher(sentence.word(at)).matches();
        if (!measured && !trigger.phrase().result()) return false;
        int low = trigger.forward() ? trigger.to() : to;
        int high = trigger.forward() ? from : trigger.from();
        int comma = -1;
        for (int at = low; at < high; at++) {
            if (isComma(at)) comma = at;
            // "tenderness and Tinel's sign negative": a result without a verb is that of what it follows
            if (trigger.phrase().bare()
                    && !trigger.forward()
                    && sentence.word(at).equals("and")) return true;
        }
        if (comma < 0) return false;
        if (measured) return true;
        for (int at = comma + 1; at < high; at++)
            if (ContextWords.COORDINATES.contains(sentence.word(at))) return false;
        return true;
    }
}
