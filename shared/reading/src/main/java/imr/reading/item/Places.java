package imr.reading.item;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.reading.item.PhraseSet.Span;
import imr.reading.text.Term;
import imr.reading.text.Terms;
import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Regions and side of a request. A region that only a word for the treatment tells ("labral") counts where no other is named. */
final class Places {
    private final Terms named = Terms.ofBodyParts(Places.class, "body-parts.txt");
    private final Terms implied = Terms.ofBodyParts(Places.class, "implied-parts.txt");
    private final PhraseSet left;
    private final PhraseSet right;
    private final PhraseSet bilateral;

    Places(Spelling spelling) {
        WordList list = WordList.of("circumstances.txt");
        left = PhraseSet.of(list.words("left"), spelling);
        right = PhraseSet.of(list.words("right"), spelling);
        bilateral = PhraseSet.of(list.words("bilateral"), spelling);
    }

    List<BodyPart> parts(List<Token> tokens) {
        Set<BodyPart> parts = new LinkedHashSet<>();
        for (Term term : named.in(tokens)) BodyPart.ofCode(term.code()).ifPresent(parts::add);
        if (parts.isEmpty())
            for (Term term : implied.in(tokens)) BodyPart.ofCode(term.code()).ifPresent(parts::add);
        return List.copyOf(parts);
    }

    Side side(String request, List<RawWord> words) {
        boolean onLeft = !left.in(words).isEmpty() || hasLetter('L', request, words);
        boolean onRight = !right.in(words).isEmpty() || hasLetter('R', request, words);
        if (!bilateral.in(words).isEmpty() || (onLeft && onRight)) return Side.BILATERAL;
        return onLeft ? Side.LEFT : onRight ? Side.RIGHT : Side.UNSTATED;
    }

    /** What of a request tells region or side. */
    List<Span> spans(List<Token> tokens, List<RawWord> words) {
        List<Span> spans = new ArrayList<>();
        for (Terms terms : List.of(named, implied))
            for (Term term : terms.in(tokens))
                spans.add(new Span(
                        tokens.get(term.from()).start(),
                        tokens.get(term.to() - 1).end()));
        for (PhraseSet set : List.of(left, right, bilateral)) spans.addAll(set.in(words));
        return spans;
    }

    /** A capital by itself, which is no level and no "L spine", "L-S", "R/O". */
    private static boolean hasLetter(char letter, String request, List<RawWord> words) {
        for (int i = 0; i < words.size(); i++) {
            RawWord word = words.get(i);
            if (word.end() - word.start() != 1 || request.charAt(word.start()) != letter) continue;
            if (i > 0 && words.get(i - 1).end() + 1 == word.start() && request.charAt(word.start() - 1) == '/')
                continue;
            String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
            boolean joined = word.end() < request.length() && request.charAt(word.end()) == '/';
            if (!joined && !next.equals("s") && !next.equals("spine") && !next.startsWith("lspine")) return true;
        }
        return false;
    }
}
