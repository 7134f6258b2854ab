package imr.reading.item;

import imr.domain.TreatmentId;
import imr.reading.text.LexiconFiles;
import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The treatment catalogue as requests use it: the earliest term decides, at one place the longest, weak ones only by themselves. */
final class TreatmentTerms {
    private record Entry(List<String> words, TreatmentId treatment, boolean weak) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    static TreatmentTerms load() {
        TreatmentTerms terms = new TreatmentTerms();
        for (String line : LexiconFiles.lines(TreatmentTerms.class, "treatments.txt")) {
            boolean weak = line.startsWith("weak ");
            int colon = line.indexOf(':');
            TreatmentId treatment =
                    new TreatmentId(line.substring(weak ? 5 : 0, colon).strip());
            for (String term : line.substring(colon + 1).split(",")) {
                if (term.isBlank()) continue;
                List<String> words = List.of(term.strip().split("\\s+"));
                terms.byFirstWord
                        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>(2))
                        .add(new Entry(words, treatment, weak));
            }
        }
        for (List<Entry> entries : terms.byFirstWord.values())
            entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
        return terms;
    }

    /** A treatment and the token its term begins with. */
    record Named(TreatmentId treatment, int at, boolean weak) {}

    Optional<Named> in(List<Token> tokens) {
        Named weak = null;
        for (int at = 0; at < tokens.size(); at++) {
            Entry entry = at(tokens, at);
            if (entry == null) continue;
            Named named = new Named(entry.treatment, at, entry.weak);
            if (!entry.weak) return Optional.of(named);
            if (weak == null) weak = named;
        }
        return Optional.ofNullable(weak);
    }

    private @org.jspecify.annotations.Nullable Entry at(List<Token> tokens, int at) {
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(at).text(), List.of())) {
            if (at + entry.words.size() > tokens.size()) continue;
            boolean fits = true;
            for (int i = 1; i < entry.words.size() && fits; i++)
                fits = tokens.get(at + i).text().equals(entry.words.get(i));
            if (fits) return entry;
        }
        return null;
    }
}
