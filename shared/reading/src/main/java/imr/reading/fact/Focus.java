package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.reading.text.Term;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The body part and side a phrase is about: the mention nearest to it in its sentence with those listed beside that one, otherwise what the
 * sentences before were about.
 */
record Focus(Set<BodyPart> parts, Side side) {
    /** Words looked back over for a side within one part of a list. */
    private static final int PART = 8;

    /** Words between a finding and the place that is said of it, at the most. */
    private static final int PLACED = 5;

    private static final WordLists WORDS = WordLists.load(Focus.class, "focus.txt");
    private static final Set<String> PLACES = WORDS.get("places");
    private static final Set<String> OF_NERVE = WORDS.get("of nerve");
    private static final Set<String> JOINS = WORDS.get("joins");
    private static final Map<Side, Set<String>> SIDES =
            Map.of(Side.LEFT, WORDS.get("left"), Side.RIGHT, WORDS.get("right"), Side.BILATERAL, WORDS.get("both"));
    private static final Map<Side, Set<String>> LETTERS =
            Map.of(Side.LEFT, WORDS.get("left letter"), Side.RIGHT, WORDS.get("right letter"));

    private static final Set<String> CLOSES = Set.of(",", ";", ".", ":", "(", ")");
    /** What has a middle and two sides: "scoliosis to the right" gives the low back none. */
    private static final Set<BodyPart> SPINE = EnumSet.of(BodyPart.NECK, BodyPart.UPPER_BACK, BodyPart.LOW_BACK);

    /** Words a label at the head of a sentence takes: "Exam right:". */
    private static final int LABEL = 3;

    static final Focus NONE = new Focus(Set.of(), Side.UNSTATED);

    /** The focus of a match; {@code before} is the focus that the preceding sentences left. */
    static Focus of(Sentence sentence, int from, int to, Focus before) {
        List<Term> bodies = bodies(sentence);
        if (bodies.isEmpty()) return new Focus(before.parts, sideIn(sentence, before.side));
        int nearest = 0;
        for (int i = 1; i < bodies.size(); i++)
            if (distance(sentence, bodies.get(i), from, to) < distance(sentence, bodies.get(nearest), from, to))
                nearest = i;
        return group(sentence, bodies, nearest);
    }

    /** The focus that a sentence leaves for the next: its first group of body parts. */
    static Focus after(Sentence sentence, Focus before) {
        List<Term> bodies = bodies(sentence);
        if (bodies.isEmpty()) return before;
        Focus last = group(sentence, bodies, bodies.size() - 1);
        return isOfNerve(sentence) && Roots.supply(before.parts, last.parts) ? before : last;
    }

    /** "Ankle reflexes are absent" in an examination of the low back looks at its nerves, not at the ankle. */
    private static boolean isOfNerve(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) if (OF_NERVE.contains(sentence.word(at))) return true;
        return false;
    }

    private static List<Term> bodies(Sentence sentence) {
        List<Term> bodies = new ArrayList<>();
        for (Term term : sentence.terms()) if (term.kind().equals("body")) bodies.add(term);
        return bodies;
    }

    private static int distance(Sentence sentence, Term term, int from, int to) {
        if (term.to() <= from) return from - term.to();
        if (term.from() < to) return 0;
        int words = term.from() - to + 1;
        return words <= PLACED && isPlaced(sentence, to, term.from()) ? 1 : words;
    }

    /** "numbness along the right arm": what says where a finding is lies nearer than what was named before it. */
    private static boolean isPlaced(Sentence sentence, int from, int to) {
        boolean placed = false;
        for (int at = from; at < to; at++) {
            if (CLOSES.contains(sentence.word(at))) return false;
            placed |= PLACES.contains(sentence.word(at));
        }
        return placed;
    }

    private static Focus group(Sentence sentence, List<Term> bodies, int chosen) {
        Set<BodyPart> parts = EnumSet.noneOf(BodyPart.class);
        int first = chosen;
        while (first > 0
                && listed(
                        sentence, bodies.get(first - 1).to(), bodies.get(first).from())) first--;
        int last = chosen;
        while (last + 1 < bodies.size()
                && listed(sentence, bodies.get(last).to(), bodies.get(last + 1).from())) last++;
        for (int i = first; i <= last; i++)
            BodyPart.ofCode(bodies.get(i).code()).ifPresent(parts::add);
        Side side = side(
                sentence,
                Math.max(0, bodies.get(chosen).from() - 3),
                bodies.get(chosen).from());
        if (side == Side.UNSTATED)
            side = side(
                    sentence,
                    Math.max(0, bodies.get(first).from() - 3),
                    bodies.get(chosen).from());
        if (side == Side.UNSTATED) side = inItsPart(sentence, bodies.get(chosen).from());
        if (side == Side.UNSTATED)
            side = side(
                    sentence,
                    bodies.get(chosen).to(),
                    Math.min(sentence.size(), bodies.get(chosen).to() + 3));
        if (side == Side.UNSTATED) side = ofSamePart(sentence, bodies, chosen);
        if (side == Side.UNSTATED)
            side = side(sentence, 0, Math.min(LABEL, bodies.get(first).from()));
        if (side == Side.UNSTATED && !SPINE.containsAll(parts)) side = onlyOne(sentence);
        return new Focus(parts, side);
    }

    /** "decreased over the right ulnar one and a half digits": back to the comma. */
    private static Side inItsPart(Sentence sentence, int to) {
        int from = to;
        while (from > 0 && to - from < PART && !CLOSES.contains(sentence.word(from - 1))) from--;
        return side(sentence, from, to);
    }

    /** The one side a sentence names is that of what it tells; what a parenthesis compares with is another ("flexion 110 (left 135)"). */
    private static Side onlyOne(Sentence sentence) {
        Side only = Side.UNSTATED;
        boolean aside = false;
        for (int at = 0; at < sentence.size(); at++) {
            aside = sentence.word(at).equals("(")
                    || (aside && !sentence.word(at).equals(")"));
            if (!aside) only = combine(only, side(sentence, at));
        }
        return only == Side.BILATERAL ? Side.UNSTATED : only;
    }

    /** "Right knee: effusion, tender joint line": what is said of the part at first holds for it on. */
    private static Side ofSamePart(Sentence sentence, List<Term> bodies, int chosen) {
        for (int i = chosen - 1; i >= 0; i--)
            if (bodies.get(i).code().equals(bodies.get(chosen).code())) {
                int from = bodies.get(i).from();
                Side side = side(sentence, Math.max(0, from - 3), from);
                if (side != Side.UNSTATED) return side;
            }
        return Side.UNSTATED;
    }

    /** Whether only commas, conjunctions and sides stand between. */
    private static boolean listed(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++)
            if (!sentence.word(at).equals(",") && !JOINS.contains(sentence.word(at))) return false;
        return true;
    }

    private static Side side(Sentence sentence, int from, int to) {
        Side side = Side.UNSTATED;
        for (int at = from; at < to; at++) side = combine(side, side(sentence, at));
        return side;
    }

    private static Side sideIn(Sentence sentence, Side otherwise) {
        Side side = side(sentence, 0, sentence.size());
        return side == Side.UNSTATED ? otherwise : side;
    }

    private static Side side(Sentence sentence, int at) {
        String word = sentence.word(at);
        for (Map.Entry<Side, Set<String>> side : SIDES.entrySet())
            if (side.getValue().contains(word)) return side.getKey();
        if (sentence.isCapitalized(at))
            for (Map.Entry<Side, Set<String>> side : LETTERS.entrySet())
                if (side.getValue().contains(word)) return side.getKey();
        return Side.UNSTATED;
    }

    private static Side combine(Side a, Side b) {
        if (a == Side.UNSTATED) return b;
        return b == Side.UNSTATED || a == b ? a : Side.BILATERAL;
    }
}
