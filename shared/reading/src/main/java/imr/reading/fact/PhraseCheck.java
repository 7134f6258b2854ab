package imr.reading.fact;

import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for what keeps a phrase of a lexicon from ever being found; what a {@link imr.reading.fact.Pattern} may say stands there. */
final class PhraseCheck {
    private static final Pattern PART = Pattern.compile("\\S+");
    private static final Pattern GAP = Pattern.compile("~[1-9]\\d?(\\^\\S+)?\\??");
    /** A list of terms, whole or one of its kinds: {@code <drug>}, {@code <drug:nsaid>}. */
    private static final Pattern LIST = Pattern.compile("<([a-z]+)(:[a-z0-9-]+)?>");

    private enum TermList {
        N,
        PART,
        TREATMENT,
        DRUG,
        BODY;

        /** Whether it has kinds that can be named. */
        boolean hasKinds() {
            return this == TREATMENT || this == DRUG || this == BODY;
        }

        static boolean isOne(String name, boolean ofKind) {
            for (TermList list : values())
                if (list.name().toLowerCase(Locale.ROOT).equals(name)) return !ofKind || list.hasKinds();
            return false;
        }
    }

    private static final Set<String> NUMBERS = Set.of("<n>", "<part>");
    private static final int STEM = 4;

    private final List<PhraseFlaw> flaws = new ArrayList<>();

    private PhraseCheck() {}

    static List<PhraseFlaw> of(String phrase) {
        PhraseCheck check = new PhraseCheck();
        check.check(phrase);
        return List.copyOf(check.flaws);
    }

    private void check(String phrase) {
        boolean any = false;
        boolean first = true;
        @Nullable String gap = null;
        Matcher parts = PART.matcher(phrase);
        int from = phrase.startsWith("- ") ? 2 : 0;
        while (parts.find(from)) {
            String part = parts.group();
            boolean isGap = part.startsWith("~");
            gap = isGap ? part : null;
            if (isGap && (first || !GAP.matcher(part).matches())) add(PhraseFlaw.Kind.BAD_GAP, part, parts.start(), "");
            if (!isGap) choices(part, parts.start());
            any |= !isGap && !part.endsWith("?");
            first = false;
            from = parts.end();
        }
        if (gap != null) add(PhraseFlaw.Kind.BAD_GAP, gap, phrase.length() - gap.length(), "");
        if (!any) add(PhraseFlaw.Kind.ALL_OPTIONAL, phrase, 0, "");
    }

    private void choices(String part, int at) {
        String body = part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
        int start = at;
        for (String choice : body.split("\\|", -1)) {
            choice(choice, start, body.equals(choice));
            start += choice.length() + 1;
        }
    }

    private void choice(String choice, int at, boolean alone) {
        if (choice.startsWith("<")) {
            boolean number = NUMBERS.contains(choice);
            if (!isList(choice) || (number && !alone)) add(PhraseFlaw.Kind.UNKNOWN_LIST, choice, at, "");
        } else if (choice.endsWith("*")) {
            String stem = choice.substring(0, choice.length() - 1);
            if (stem.length() < STEM) add(PhraseFlaw.Kind.SHORT_STEM, choice, at, "");
            else word(stem, choice, at, "_");
        } else for (String word : choice.split("_")) word(word, choice, at, alone ? " " : "_");
    }

    /** A word is looked for as reading splits texts: in lower case, without the signs that end words. */
    private void word(String word, String written, int at, String between) {
        List<String> read = Tokenizer.tokens(word, 0, word.length()).stream()
                .map(Token::text)
                .collect(Collectors.toList());
        if (!read.equals(List.of(word))) add(PhraseFlaw.Kind.NOT_A_WORD, written, at, String.join(between, read));
    }

    private void add(PhraseFlaw.Kind kind, String word, int at, String hint) {
        flaws.add(new PhraseFlaw(kind, word, at, hint));
    }

    private static boolean isList(String choice) {
        Matcher list = LIST.matcher(choice);
        return list.matches() && TermList.isOne(list.group(1), list.group(2) != null);
    }
}
