package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import imr.reading.text.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings composed of a structure and its value, in whichever order and with whatever stands between them in one clause. */
final class CompositionFinder {
    /** Words from a structure to its value, or to the verb of it. */
    private static final int REACH = 60;

    /** Words of the name of a test that no list has: "Yeoman's test". */
    private static final int TEST_NAME = 3;

    private static final int ADVERBS = 4;

    private final Compositions compositions;

    CompositionFinder(Lexicon lexicon) {
        compositions = new Compositions(lexicon);
    }

    /**
     * @param abnormal whether it tells a loss or a finding
     * @param denied   whether its own verb denies it: "is not intact"
     */
    private record Value(boolean abnormal, boolean denied, int from, int to) {
        static Value of(boolean abnormal, int from, int to) {
            return new Value(abnormal, false, from, to);
        }
    }

    /** A structure that is named. */
    private record Named(Sentence sentence, Scopes scopes, Composition of, int from, int to) {
        boolean holds(int at) {
            return at >= 0 && at < sentence.size() && sentence.clauseAt(at) == sentence.clauseAt(from);
        }
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        for (int at = 0; at < sentence.size(); at++)
            for (Composition composition : compositions.beginningAt(sentence, at)) {
                int words = composition.structureAt(sentence, at);
                Role role = sentence.roleAt(at);
                if (words == 0 || role == Role.REVIEW || !composition.entry().mayComeFrom(role)) continue;
                Named named = new Named(sentence, scopes, composition, at, at + words);
                Value value = before(named);
                if (value == null) value = behind(named);
                if (value != null) state(named, value, discourse, findings);
            }
    }

    private static void state(Named named, Value value, Discourse discourse, Findings findings) {
        FactStatus status =
                named.scopes().statusOfValue(value.from(), value.to()).orElse(null);
        if (status != FactStatus.ASSERTED && status != FactStatus.NEGATED && status != FactStatus.HISTORICAL) return;
        boolean denied = value.denied() || (status == FactStatus.NEGATED && value.abnormal());
        boolean abnormal = value.abnormal() != denied;
        int from = Math.min(named.from(), value.from());
        int to = Math.max(named.to(), value.to());
        LexiconEntry entry = named.of().entry();
        Focus about = Focus.of(named.sentence(), from, to, discourse.focus());
        Set<BodyPart> parts = entry.implied().isEmpty() ? about.parts() : entry.implied();
        if (entry.root()) parts = Roots.expand(parts);
        Findings.About what = new Findings.About(FactValue.Flag.PRESENT, parts, about.side(), null, null);
        FactStatus stated = abnormal ? FactStatus.ASSERTED : FactStatus.NEGATED;
        findings.fact(entry.id(), stated, what, named.sentence(), from, to);
        // "No restriction of motion" is full motion; that a limited one is denied says less
        FactId besides = named.of().statedWhenNormal();
        boolean normal = !abnormal && (!value.abnormal() || isNoun(named, value));
        if (besides != null && normal && !named.scopes().isFramed(value.from()))
            findings.fact(besides, FactStatus.ASSERTED, what, named.sentence(), from, to);
    }

    private static boolean isNoun(Named named, Value value) {
        return Composition.longest(named.sentence(), value.from(), named.of().abnormalNoun()) > 0;
    }

    /** "Decreased … sensation", "loss of … sensation". */
    private @Nullable Value before(Named named) {
        for (int at = named.from() - 1; named.holds(at) && named.from() - at <= REACH; at--) {
            Value value = at(named, at);
            if (value != null) return value;
            if (!mayStandBetween(named.sentence(), at)) return null;
        }
        return null;
    }

    /** "Sensation to light touch … was intact", "sensation intact", "sensory and motor deficits". */
    private @Nullable Value behind(Named named) {
        Sentence sentence = named.sentence();
        for (int at = named.to(); named.holds(at) && at - named.to() <= REACH; at++) {
            if (compositions.isVerb(sentence.word(at))) return behindVerb(named, at + 1);
            Value noun = noun(named, at);
            if (noun == null) noun = nounOfList(named, at);
            if (noun != null) return noun;
            if (at == named.to() || isTest(sentence.word(at - 1))) {
                Value adjacent = at(named, at);
                if (adjacent != null) return adjacent;
            }
            if (!mayStandBetween(sentence, at)) return null;
        }
        return null;
    }

    /** "Straight leg raise test negative", "Tinel's bilaterally positive". */
    private static boolean isTest(String word) {
        return ContextWords.TESTS.contains(word) || word.equals("bilaterally");
    }

    private @Nullable Value behindVerb(Named named, int from) {
        boolean denied = false;
        for (int at = from; named.holds(at) && at < from + ADVERBS; at++) {
            Value value = at(named, at);
            if (value != null) return denied ? new Value(value.abnormal(), true, value.from(), value.to()) : value;
            if (named.sentence().word(at).equals("not")) denied = true;
            else if (!compositions.isAdverb(named.sentence().word(at))) return null;
        }
        return null;
    }

    private static @Nullable Value at(Named named, int at) {
        int normal = Composition.longest(named.sentence(), at, named.of().normal());
        if (normal > 0) return Value.of(false, at, at + normal);
        int abnormal = Composition.longest(named.sentence(), at, named.of().abnormal());
        return abnormal > 0 ? Value.of(true, at, at + abnormal) : noun(named, at);
    }

    private static @Nullable Value noun(Named named, int at) {
        int words = Composition.longest(named.sentence(), at, named.of().abnormalNoun());
        return words > 0 ? Value.of(true, at, at + words) : null;
    }

    /** "No sensory, motor weakness or reflex asymmetry": a list of denials names what is lost once for each of its parts. */
    private @Nullable Value nounOfList(Named named, int at) {
        int words = Composition.longest(named.sentence(), at, compositions.nouns());
        boolean denied = words > 0
                && named.scopes().statusOfValue(at, at + words).orElse(FactStatus.ASSERTED) == FactStatus.NEGATED;
        return denied ? Value.of(true, at, at + words) : null;
    }

    private boolean mayStandBetween(Sentence sentence, int at) {
        String word = sentence.word(at);
        if (compositions.isBetween(word) || Character.isDigit(word.charAt(0)) || isLevel(word)) return true;
        for (Term term : sentence.terms())
            if (term.kind().equals("body") && at >= term.from() && at < term.to()) return true;
        for (int start = Math.max(0, at - 3); start <= at; start++)
            if (start + compositions.structureAt(sentence, start) > at) return true;
        return namesATest(sentence, at);
    }

    /** Whether "test" or "sign" follows within the same part of a list. */
    private static boolean namesATest(Sentence sentence, int at) {
        for (int next = at + 1; next < Math.min(sentence.size(), at + 1 + TEST_NAME); next++) {
            if (ContextWords.TESTS.contains(sentence.word(next))) return true;
            if (!Character.isLetter(sentence.word(next).charAt(0))) return false;
        }
        return false;
    }

    /** "L5", "C5-6", "S1". */
    private static boolean isLevel(String word) {
        return word.length() > 1 && "clst".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
    }
}
