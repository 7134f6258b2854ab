package imr.reading.review;

import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a decision: its verbs of deciding, and the quantity that each decides on. The quantity is the verb's object ("approve 6"), or its
 * subject ("6 of 12 visits were certified"); a verb that has neither decides on the request as a whole.
 */
final class DecisionSentence {
    /** What was decided before, or what a guideline or a condition would have, is not this decision. */
    private static final Set<String> NOT_THIS_DECISION = Act.WORDS.get("not this decision");

    private static final Set<String> BREAKS = Act.WORDS.get("breaks");

    private record Verb(Act act, int at) {}

    private final List<Token> tokens;
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    DecisionSentence(String text) {
        tokens = Tokenizer.tokens(text, 0, text.length());
        for (int at = 0; at < tokens.size(); at++) {
            int place = at;
            Act.at(tokens, at).ifPresent(act -> verbs.add(new Verb(act, place)));
            Optional<Quantity> quantity = Quantity.at(tokens, at);
            quantity.ifPresent(quantities::add);
            if (quantity.isPresent()) at = quantity.get().to() - 1;
        }
    }

    /** Whether it decides at all. */
    boolean decides() {
        return !verbs.isEmpty() && tokens.stream().map(Token::text).noneMatch(NOT_THIS_DECISION::contains);
    }

    /** The quantities that are allowed. */
    List<Quantity> allowed() {
        return decides() ? of(Set.of(Act.ALLOW, Act.MODIFY)) : List.of();
    }

    /** The quantities that are denied. */
    List<Quantity> denied() {
        return decides() ? of(Set.of(Act.DENY)) : List.of();
    }

    private List<Quantity> of(Set<Act> acts) {
        List<Quantity> found = new ArrayList<>();
        Set<Quantity> taken = new HashSet<>();
        for (int i = 0; i < verbs.size(); i++) {
            Verb verb = verbs.get(i);
            int from = i == 0 ? 0 : verbs.get(i - 1).at() + 1;
            int to = i + 1 < verbs.size() ? verbs.get(i + 1).at() : tokens.size();
            Optional<Quantity> quantity =
                    verb.act() == Act.MODIFY ? changedTo(verb, to) : decidedOn(verb, from, to, taken);
            quantity.ifPresent(taken::add);
            if (acts.contains(verb.act())) quantity.ifPresent(found::add);
        }
        return found;
    }

    /** The object right behind the verb, else the subject before it, else what follows behind a comma. */
    private Optional<Quantity> decidedOn(Verb verb, int from, int to, Set<Quantity> taken) {
        Optional<Quantity> object = first(verb.at() + 1, to);
        if (object.isPresent() && isUnbroken(verb.at() + 1, object.get().from())) return object;
        Optional<Quantity> subject = quantities.stream()
                .filter(q -> q.from() >= from && q.to() <= verb.at())
                .filter(q -> q.unit() != null || q.whole() != null || isKnownBefore(q))
                .reduce((a, b) -> b);
        // "partially certified: 4 sessions are certified" decides once on the 4
        if (subject.isPresent() && taken.contains(subject.get())) return Optional.empty();
        return subject.isPresent() ? subject : verb.act() == Act.ALLOW ? object : Optional.empty();
    }

    /** "modified to 6 visits", "reduced from 12 to 6": what stands behind "from" is what was asked for. */
    private Optional<Quantity> changedTo(Verb verb, int to) {
        return quantities.stream()
                .filter(q -> q.from() > verb.at() && q.to() <= to)
                .filter(q -> !tokens.get(q.from() - 1).text().equals("from"))
                .findFirst();
    }

    private Optional<Quantity> first(int from, int to) {
        return quantities.stream().filter(q -> q.from() >= from && q.to() <= to).findFirst();
    }

    private boolean isUnbroken(int from, int to) {
        return tokens.subList(from, to).stream()
                .map(Token::text)
                .noneMatch(word -> word.equals(",") || BREAKS.contains(word));
    }

    /** A bare number counts what an earlier number of the sentence counts ("of the 12 visits, 6 were approved"). */
    private boolean isKnownBefore(Quantity bare) {
        return quantities.stream().anyMatch(q -> q.unit() != null && q.to() <= bare.from());
    }
}
