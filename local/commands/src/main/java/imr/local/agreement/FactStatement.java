package imr.local.agreement;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.Provenance;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A fact as it is compared: stated or denied, of a treatment or drug where one is named. What is planned, possible or someone else's states
 * nothing, and facts of the request are nobody's to read.
 *
 * @param of    treatment or drug, empty where none is named
 * @param words those it rests on
 */
record FactStatement(String id, boolean denied, String of, String words) {
    private static final List<String> OF_THE_REQUEST =
            List.of("requested.", "request.", "authorized.", "course.", "case.", "depends-on.", "fill.");
    private static final Pattern WORD = Pattern.compile("[a-z0-9/%.-]+");
    private static final double SAME = 0.6;

    static Optional<FactStatement> labelled(String id, String status, String of, String words) {
        if (OF_THE_REQUEST.stream().anyMatch(id::startsWith)) return Optional.empty();
        return switch (status.isEmpty() ? "asserted" : status.toLowerCase(Locale.ROOT)) {
            case "asserted", "past", "historical" -> Optional.of(new FactStatement(id, false, plain(of), words));
            case "negated" -> Optional.of(new FactStatement(id, true, plain(of), words));
            default -> Optional.empty();
        };
    }

    static Optional<FactStatement> read(Fact fact) {
        if (fact.provenance() != Provenance.READ) return Optional.empty();
        String of = fact.of() != null ? fact.of().code() : fact.drug() != null ? fact.drug() : "";
        String words = fact.evidence().stream().map(Evidence::words).collect(Collectors.joining(" "));
        return labelled(fact.id().value(), fact.status().name(), of, words);
    }

    /** Whether both state the same: of the same where both name something, or in the same words, since labels use the letter's names. */
    boolean matches(FactStatement other) {
        if (!id.equals(other.id) || denied != other.denied) return false;
        return of.isEmpty()
                || other.of.isEmpty()
                || of.contains(other.of)
                || other.of.contains(of)
                || inTheSameWords(other);
    }

    /** What makes two statements of a letter one. */
    List<Object> key() {
        return Arrays.asList(id, denied, of);
    }

    private boolean inTheSameWords(FactStatement other) {
        Set<String> one = words(words);
        Set<String> two = words(other.words);
        if (one.isEmpty() || two.isEmpty()) return false;
        int smaller = Math.min(one.size(), two.size());
        one.retainAll(two);
        return one.size() >= SAME * smaller;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) words.add(word.group());
        return words;
    }

    private static String plain(String of) {
        return of.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
