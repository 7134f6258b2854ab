package imr.reading.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for word by word. */
final class PhraseSet {
    /** Where a phrase stands in a request. */
    record Span(int start, int end) {}

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    static PhraseSet of(List<String> phrases, Spelling spelling) {
        PhraseSet set = new PhraseSet();
        for (String phrase : phrases) {
            List<String> words = spelling.know(phrase);
            if (!words.isEmpty())
                set.byFirstWord
                        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(1))
                        .add(words);
        }
        return set;
    }

    List<Span> in(List<RawWord> request) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < request.size(); at++)
            for (List<String> phrase : byFirstWord.getOrDefault(request.get(at).text(), List.of()))
                if (fits(phrase, request, at))
                    found.add(new Span(
                            request.get(at).start(),
                            request.get(at + phrase.size() - 1).end()));
        return found;
    }

    private static boolean fits(List<String> phrase, List<RawWord> request, int at) {
        if (at + phrase.size() > request.size()) return false;
        for (int i = 0; i < phrase.size(); i++) if (!request.get(at + i).text().equals(phrase.get(i))) return false;
        return true;
    }
}
