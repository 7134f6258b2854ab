package imr.reading.fact;

import imr.domain.fact.FactStatus;
import imr.reading.text.LexiconFiles;
import imr.reading.text.LexiconPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Negation, time, possibility and person by the ConText algorithm (Harkema, Dowling, Thornblade, Chapman: ConText, Journal of Biomedical
 * Informatics 42, 2009): trigger phrases act forward or backward within a sentence up to a terminating word. The phrases stand in
 * {@code context.txt}.
 */
final class Context {
    /** What a trigger says of what lies in its scope. */
    enum Effect {
        NEGATED,
        UNDOCUMENTED,
        HYPOTHETICAL,
        PLANNED,
        HISTORICAL,
        OTHER_PERSON,
        PSEUDO,
        /** The sentence reports what utilization review said, which is not the record. */
        REVIEW,
        /** The sentence tells of a study that was made: its date, its result. */
        DONE,
        STOP
    }

    /** What ties an effect to the treatment it is of. */
    private static final Set<String> GOVERNS = Set.of("from", "with", "after", "by", "on", "to");

    /** With these words a phrase says itself that something is not so. */
    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "never",
            "without",
            "unable",
            "cannot",
            "denies",
            "lack",
            "absent",
            "negative",
            "none",
            "neither",
            "nor",
            "longer");

    /** Before those words, it is the treatment itself that is spoken of. */
    private static final Set<String> GIVEN = Set.of(
            "treatment",
            "treatments",
            "treated",
            "therapy",
            "trial",
            "managed",
            "course",
            "sessions",
            "visits",
            "experience",
            "started",
            "placed",
            "maintained",
            "history",
            "use",
            "been",
            "not",
            "never");

    /** The result of a test or study: that it is negative denies what it looked for, not that it was made. */
    private static final Set<String> RESULTS = Set.of("negative", "unremarkable");

    /** Before a result without a verb: "drop arm test negative". */
    private static final Set<String> TESTS = Set.of("test", "tests", "sign", "signs");

    /** A finding that gives its own result: "4/5", "Hawkins positive". */
    private static final java.util.regex.Pattern MEASURED =
            java.util.regex.Pattern.compile("[0-5][+-]?/5|positive|pos|\\+|trace|[1-4]\\+");

    private static final Set<String> COORDINATES = Set.of("and", "or", "&", "nor");

    private record Phrase(List<String> words, Effect effect, boolean forward, LexiconPart part) {
        /** Whether it gives a result behind what was tested. */
        boolean isResult() {
            return effect == Effect.NEGATED && !forward && words.stream().anyMatch(RESULTS::contains);
        }

        /** Whether it does so without a verb, as in a list of findings: "Hawkins positive, drop arm negative". */
        boolean isBare() {
            return isResult() && (words.size() == 1 || TESTS.contains(words.getFirst()));
        }
    }

    private record Trigger(Phrase phrase, int from, int to) {
        Effect effect() {
            return phrase.effect;
        }

        boolean forward() {
            return phrase.forward;
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** Only the triggers that are known. */
    static Context load(Predicate<LexiconPart> known) {
        Context context = new Context();
        for (String line : LexiconFiles.lines(Context.class, "context.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).strip().split(" ");
            Effect effect =
                    Effect.valueOf(head[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            boolean forward = head.length < 2 || head[1].equals("forward");
            for (String phrase : line.substring(colon + 1).split(",")) {
                LexiconPart part = new LexiconPart("context.txt", line.substring(0, colon), phrase.strip());
                if (!known.test(part)) continue;
                List<String> words = List.of(phrase.strip().split("\\s+"));
                context.byFirstWord
                        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2))
                        .add(new Phrase(words, effect, forward, part));
            }
        }
        for (List<Phrase> phrases : context.byFirstWord.values())
            phrases.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
        return context;
    }

    /** The triggers of one sentence. */
    final class Scopes {
        private final List<Trigger> triggers = new ArrayList<>();
        private final int[] parenthesis;
        private final Sentence sentence;
        private final boolean review;
        private final boolean done;

        private Scopes(Sentence sentence) {
            this.sentence = sentence;
            this.parenthesis = parentheses(sentence);
            int at = 0;
            while (at < sentence.size()) {
                List<Phrase> phrases = at(sentence, at);
                for (Phrase phrase : phrases) triggers.add(new Trigger(phrase, at, at + phrase.words.size()));
                at += phrases.isEmpty() ? 1 : phrases.getFirst().words.size();
            }
            review = triggers.stream().anyMatch(t -> t.effect() == Effect.REVIEW);
            done = triggers.stream().anyMatch(t -> t.effect() == Effect.DONE);
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

        /** Whether the sentence reports utilization review. */
        boolean isReview() {
            return review;
        }

        /** Whether the sentence tells of something that was made or found, so that a study it names is not merely wished for. */
        boolean tellsOfDone() {
            return done;
        }

        /** Whether the sentence speaks of a plan, so that a list that follows it may go on with that. */
        boolean isPlan() {
            return triggers.stream().anyMatch(t -> t.effect() == Effect.PLANNED);
        }

        /** The status of a match; empty when the words only say that the thing is not documented. */
        Optional<FactStatus> status(Pattern.Match match) {
            for (Trigger trigger : triggers)
                if (match.passesOver(trigger.from, trigger.to))
                    switch (trigger.effect()) {
                        case NEGATED -> {
                            return Optional.of(FactStatus.NEGATED);
                        }
                        case UNDOCUMENTED -> {
                            return Optional.empty();
                        }
                        case HYPOTHETICAL -> {
                            return Optional.of(FactStatus.HYPOTHETICAL);
                        }
                        default -> {}
                    }
            return status(match.from(), match.to(), t -> true);
        }

        private Optional<FactStatus> status(int from, int to, Predicate<Trigger> counts) {
            FactStatus status = FactStatus.ASSERTED;
            for (Trigger trigger : triggers) {
                if (trigger.effect() == Effect.STOP
                        || trigger.effect() == Effect.PSEUDO
                        || trigger.effect() == Effect.REVIEW) continue;
                if (!counts.test(trigger) || (trigger.from >= from && trigger.to <= to)) continue;
                if (!reaches(trigger, from, to)) continue;
                switch (trigger.effect()) {
                    case UNDOCUMENTED -> {
                        return Optional.empty();
                    }
                    case NEGATED -> status = FactStatus.NEGATED;
                    case HYPOTHETICAL -> status = weaker(status, FactStatus.HYPOTHETICAL);
                    case PLANNED -> status = weaker(status, FactStatus.PLANNED);
                    case HISTORICAL -> status = weaker(status, FactStatus.HISTORICAL);
                    case OTHER_PERSON -> {
                        return Optional.of(FactStatus.OTHER_PERSON);
                    }
                    case PSEUDO, REVIEW, DONE, STOP -> {}
                }
            }
            return Optional.of(status);
        }

        /**
         * The status of a treatment or drug that is named: "no side effects from naproxen" denies the effects, not the drug; "no treatment
         * with naproxen" does deny it.
         */
        Optional<FactStatus> statusOfTerm(int from, int to) {
            return statusOfTerm(status(from, to, t -> true), from, to);
        }

        /** The status of a study that is named: a negative one was made. */
        Optional<FactStatus> statusOfStudy(int from, int to) {
            return statusOfTerm(status(from, to, t -> !t.phrase.isResult()), from, to);
        }

        private Optional<FactStatus> statusOfTerm(Optional<FactStatus> status, int from, int to) {
            if (status.isEmpty() || status.get() != FactStatus.NEGATED || from < 2) return status;
            if (!GOVERNS.contains(sentence.word(from - 1)) || GIVEN.contains(sentence.word(from - 2))) return status;
            boolean deniedItself = triggers.stream()
                    .anyMatch(t ->
                            t.effect() == Effect.NEGATED && (!t.forward() || t.to > from - 2) && reaches(t, from, to));
            return deniedItself ? status : Optional.of(FactStatus.ASSERTED);
        }

        private static FactStatus weaker(FactStatus now, FactStatus other) {
            return now == FactStatus.ASSERTED || (now == FactStatus.HISTORICAL && other != FactStatus.HISTORICAL)
                    ? other
                    : now;
        }

        private boolean reaches(Trigger trigger, int from, int to) {
            // "family history of bleeding" and "no history of surgery" reach "history of …", whose words they share;
            // "is not
            // able to" does not reach "not able to", which says that itself
            boolean shares = trigger.effect() == Effect.OTHER_PERSON
                    || (trigger.effect() == Effect.NEGATED && !NEGATIONS.contains(sentence.word(from)));
            int behind = shares ? trigger.from + 1 : trigger.to;
            if (trigger.forward() ? behind > from : trigger.from < to) return false;
            // "x-ray (no fracture), naproxen": what a parenthesis says, it says of itself and of what lies in it
            if (parenthesis[trigger.from] != 0 && parenthesis[trigger.from] != parenthesis[from]) return false;
            if (isBeyondItsPart(trigger, from, to)) return false;
            // "PT x 7 of 12 approved, naproxen": a word before a comma speaks of what it follows
            if (trigger.forward()
                    && trigger.effect() == Effect.PLANNED
                    && trigger.to < sentence.size()
                    && sentence.word(trigger.to).equals(",")) return false;
            // "reflex 1+, negative straight leg raise": behind a comma it begins what follows
            if (!trigger.forward()
                    && trigger.from > 0
                    && sentence.word(trigger.from - 1).equals(",")) return false;
            int low = trigger.forward() ? trigger.to : to;
            int high = trigger.forward() ? from : trigger.from;
            for (Trigger stop : triggers)
                if (stop.effect() == Effect.STOP && stop.from >= low && stop.to <= high) return false;
            return true;
        }

        /** Of a finding with its own result or grade, and of a result without a verb: whether a comma keeps the trigger from it. */
        private boolean isBeyondItsPart(Trigger trigger, int from, int to) {
            if (trigger.effect() != Effect.NEGATED) return false;
            boolean measured = false;
            for (int at = from; at < to; at++)
                measured |= MEASURED.matcher(sentence.word(at)).matches();
            if (!measured && !trigger.phrase.isBare()) return false;
            int low = trigger.forward() ? trigger.to : to;
            int high = trigger.forward() ? from : trigger.from;
            int comma = -1;
            for (int at = low; at < high; at++) if (sentence.word(at).equals(",")) comma = at;
            if (comma < 0) return false;
            if (measured) return true;
            // "Neer, Hawkins and drop arm negative" is one list
            for (int at = comma + 1; at < high; at++) if (COORDINATES.contains(sentence.word(at))) return false;
            return true;
        }
    }

    Scopes scopes(Sentence sentence) {
        return new Scopes(sentence);
    }

    /** Tells the triggers of a sentence. */
    void parts(Sentence sentence, Consumer<LexiconPart> used) {
        for (int at = 0; at < sentence.size(); at++) for (Phrase phrase : at(sentence, at)) used.accept(phrase.part);
    }

    /** "May 31" and "May, 2016" date; they do not doubt. */
    private static boolean isMonth(Sentence sentence, int at) {
        if (!sentence.word(at).equals("may") || !sentence.isCapitalized(at) || at + 1 >= sentence.size()) return false;
        String next = sentence.word(at + 1).equals(",") && at + 2 < sentence.size()
                ? sentence.word(at + 2)
                : sentence.word(at + 1);
        return Character.isDigit(next.charAt(0));
    }

    /** The longest phrases that begin at a place; one phrase may stand for two effects. */
    private List<Phrase> at(Sentence sentence, int at) {
        List<Phrase> found = new ArrayList<>(2);
        for (Phrase phrase : byFirstWord.getOrDefault(sentence.word(at), List.of())) {
            if (!found.isEmpty() && phrase.words.size() < found.getFirst().words.size()) break;
            if (at + phrase.words.size() > sentence.size() || isMonth(sentence, at)) continue;
            boolean fits = true;
            for (int i = 1; i < phrase.words.size() && fits; i++)
                fits = sentence.word(at + i).equals(phrase.words.get(i));
            if (fits) found.add(phrase);
        }
        return found;
    }
}
