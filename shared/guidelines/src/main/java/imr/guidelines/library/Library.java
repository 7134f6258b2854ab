package imr.guidelines.library;

import imr.domain.fact.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The compiled guideline library. Its version is the digest of its JSON ({@link LibraryJson}). */
public final class Library {
    /** The format of the compiled JSON. */
    public static final String FORMAT = "imr.library.v2";

    private final Content content;
    private final Map<FactId, VocabularyEntry> vocabulary;

    /** What the JSON document holds. */
    public record Content(
            String format,
            List<VocabularyEntry> vocabulary,
            List<Derivation> derivations,
            List<Definition> definitions,
            List<Guideline> guidelines,
            List<Gap> gaps) {
        public Content {
            vocabulary = List.copyOf(vocabulary);
            derivations = List.copyOf(derivations);
            definitions = List.copyOf(definitions);
            guidelines = List.copyOf(guidelines);
            gaps = List.copyOf(gaps);
        }
    }

    public Library(Content content) {
        if (!content.format().equals(FORMAT))
            throw new IllegalArgumentException("a guideline library has the format " + FORMAT);
        this.content = content;
        this.vocabulary =
                content.vocabulary().stream().collect(Collectors.toMap(VocabularyEntry::id, Function.identity()));
    }

    public Content content() {
        return content;
    }

    public Optional<VocabularyEntry> entry(FactId fact) {
        return Optional.ofNullable(vocabulary.get(fact));
    }
}
