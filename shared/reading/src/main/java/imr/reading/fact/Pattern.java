package imr.reading.fact;

import imr.reading.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a lexicon, as a sequence of words. {@code a|b} is a choice, {@code bed_rest} in a choice is two words, {@code word?} may be missing, {@code stem*} stands for any
 * ending, {@code ~3} for up to three words of any kind within the clause, {@code ~3^negative|no} for any but those, {@code <n>} for a number (the value of the fact), {@code <part>} for a part of the normal (40/60),
 * {@code <treatment>} and {@code <drug>} and {@code <body>} for any term of those lists, {@code <drug:opioid>} for a drug of that class.
 */
final class Pattern {
    private final String written;
    private final List<Element> elements;
    private final boolean negated;
    private final @Nullable String code;

    private Pattern(String written, List<Element> elements, boolean negated, @Nullable String code) {
        this.written = written;
        this.elements = elements;
        this.negated = negated;
        this.code = code;
    }

    /** What number a place takes. */
    private enum Figure {
        NONE,
        /** Any, which is the value of the fact. */
        ANY,
        /** Measured and normal with a slash between, of which the first is less: "flexion 40/60". */
        PART
    }

    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("(\\d{1,3})/(\\d{2,3})");

    /** A normal range of motion has two digits; a grade of strength or a pain of ten is no part of one. */
    private static boolean isPart(String word) {
        Matcher part = PART.matcher(word);
        if (!part.matches()) return false;
        int normal = Integer.parseInt(part.group(2));
        return normal >= 15 && Integer.parseInt(part.group(1)) < normal;
    }

    /** One place of a pattern; {@code words} of a gap are those it may not pass over. */
    private record Element(
            Set<String> words,
            List<List<String>> runs,
            List<String> stems,
            List<String> terms,
            Figure number,
            int gap,
            boolean optional) {
        /** How many words it takes at a place, the longest of its choices; 0 when none fits. */
        int length(Sentence sentence, int at) {
            String word = sentence.word(at);
            if (number == Figure.ANY) return Numbers.of(word) == null ? 0 : 1;
            if (number == Figure.PART) return isPart(word) ? 1 : 0;
            int length = words.contains(word) || beginsWithStem(word) ? 1 : 0;
            for (List<String> run : runs) if (run.size() > length && isAt(sentence, at, run)) length = run.size();
            for (String term : terms) length = Math.max(length, sentence.termAt(at, term));
            return length;
        }

        private boolean beginsWithStem(String word) {
            for (String stem : stems) if (word.startsWith(stem)) return true;
            return false;
        }

        private static boolean isAt(Sentence sentence, int at, List<String> run) {
            if (at + run.size() > sentence.size()) return false;
            for (int i = 0; i < run.size(); i++) if (!sentence.word(at + i).equals(run.get(i))) return false;
            return true;
        }
    }

    /** A match: the tokens it covers, the number it read, and the stretches of any words that lie between its own. */
    record Match(int from, int to, @Nullable BigDecimal number, List<Gap> gaps) {
        private Match over(int from, int to) {
            List<Gap> more = new ArrayList<>(gaps);
            more.add(new Gap(from, to));
            return new Match(this.from, this.to, number, more);
        }

        /** Whether words lie in a gap: they are not the pattern's own and keep what they mean. */
        boolean passesOver(int from, int to) {
            for (Gap gap : gaps) if (from >= gap.from && to <= gap.to) return true;
            return false;
        }
    }

    /** Tokens between two words of a pattern. */
    record Gap(int from, int to) {}

    static Pattern parse(String line) {
        boolean negated = line.startsWith("- ");
        List<Element> elements = new ArrayList<>();
        for (String part : (negated ? line.substring(2) : line).strip().split("\\s+")) elements.add(element(part));
        return new Pattern(line, List.copyOf(elements), negated, null);
    }

    private static Element element(String part) {
        boolean optional = part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        if (body.startsWith("~")) return gap(body);
        if (body.equals("<n>")) return number(Figure.ANY, optional);
        if (body.equals("<part>")) return number(Figure.PART, optional);
        List<List<String>> runs = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (String choice : body.split("\\|")) {
            if (choice.startsWith("<")) terms.add(choice.substring(1, choice.length() - 1));
            else if (choice.endsWith("*")) stems.add(choice.substring(0, choice.length() - 1));
            else if (choice.contains("_")) runs.add(List.of(choice.split("_")));
            else words.add(choice);
        }
        return new Element(words, List.copyOf(runs), List.copyOf(stems), List.copyOf(terms), Figure.NONE, 0, optional);
    }

    private static Element number(Figure number, boolean optional) {
        return new Element(Set.of(), List.of(), List.of(), List.of(), number, 0, optional);
    }

    private static Element gap(String body) {
        int but = body.indexOf('^');
        Set<String> barred = but < 0
                ? Set.of()
                : new HashSet<>(List.of(body.substring(but + 1).split("\\|")));
        int most = Integer.parseInt(body.substring(1, but < 0 ? body.length() : but));
        return new Element(barred, List.of(), List.of(), List.of(), Figure.NONE, most, true);
    }

    /** As it stands in the lexicon, its named choices filled in. */
    String written() {
        return written;
    }

    /** The same phrase, of a code of the fact. */
    Pattern coded(@Nullable String code) {
        return new Pattern(written, elements, negated, code);
    }

    /** The code that the phrase stands for, {@code null} where the fact has none. */
    @Nullable
    String code() {
        return code;
    }

    /** Whether the phrase itself says that the fact is not so ("negative straight leg raise"). */
    boolean negated() {
        return negated;
    }

    Beginning beginning() {
        Element first = elements.getFirst();
        Set<String> words = new HashSet<>(first.words);
        for (List<String> run : first.runs) words.add(run.getFirst());
        Set<String> kinds = new HashSet<>();
        for (String term : first.terms) kinds.add(term.split(":")[0]);
        return new Beginning(words, Set.copyOf(first.stems), kinds, first.number == Figure.ANY, first.optional);
    }

    @Nullable
    Match match(Sentence sentence, int from) {
        return match(sentence, 0, from, from, null);
    }

    private @Nullable Match match(Sentence sentence, int element, int from, int at, @Nullable BigDecimal number) {
        if (element == elements.size()) return new Match(from, at, number, List.of());
        Element wanted = elements.get(element);
        if (wanted.gap > 0) {
            for (int skip = 0; skip <= wanted.gap && at + skip <= sentence.size(); skip++) {
                if (skip > 0
                        && (sentence.endsClause(at + skip - 1) || wanted.words.contains(sentence.word(at + skip - 1))))
                    return null;
                Match match = match(sentence, element + 1, from, at + skip, number);
                if (match != null) return skip > 0 ? match.over(at, at + skip) : match;
            }
            return null;
        }
        int length = at < sentence.size() ? wanted.length(sentence, at) : 0;
        if (length > 0) {
            BigDecimal value = wanted.number == Figure.ANY && number == null ? Numbers.of(sentence.word(at)) : number;
            Match match = match(sentence, element + 1, from, at + length, value);
            if (match != null) return match;
        }
        return wanted.optional ? match(sentence, element + 1, from, at, number) : null;
    }
}
