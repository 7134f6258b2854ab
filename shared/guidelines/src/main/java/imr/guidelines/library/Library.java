package imr.guidelines.library;

import imr.domain.fact.FactId;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The compiled guideline library. Its version is the digest of its JSON ({@link LibraryJson}). */
public final class Library {
    /** The format of the compiled JSON. */
    public static final String FORMAT = "imr.library.v2";

    private final Content content;
    private final Map<FactId, VocabularyEntry> vocabulary;
    private final DrugLists drugLists;

    /** What the JSON document holds. */
    public record Content(
            String format,
            List<VocabularyEntry> vocabulary,
            List<Derivation> derivations,
            List<Definition> definitions,
            List<Guideline> guidelines,
            List<Gap> gaps,
            List<DrugList> drugLists) {
        public Content {
            vocabulary = List.copyOf(vocabulary);
            derivations = List.copyOf(derivations);
            definitions = List.copyOf(definitions);
            guidelines = List.copyOf(guidelines);
            gaps = List.copyOf(gaps);
            // Libraries compiled before there were any.
            drugLists = List.copyOf(Objects.requireNonNullElse(drugLists, List.of()));
        }

        /** What is compiled from guideline files, which hold no drug list. */
        public Content(
                String format,
                List<VocabularyEntry> vocabulary,
                List<Derivation> derivations,
                List<Definition> definitions,
                List<Guideline> guidelines,
                List<Gap> gaps) {
            this(format, vocabulary, derivations, definitions, guidelines, gaps, List.of());
        }
    }

    public Library(Content content) {
        if (!content.format().equals(FORMAT))
            throw new IllegalArgumentException("a guideline library has the format " + FORMAT);
        this.content = content;
        this.drugLists = new DrugLists(content.drugLists());
        this.vocabulary =
                content.vocabulary().stream().collect(Collectors.toMap(VocabularyEntry::id, Function.identity()));
    }

    /** The same library with drug lists in place of its own; they are part of its version, which every evaluation pins. */
    public Library with(DrugLists lists) {
        return new Library(new Content(
                content.format(),
                content.vocabulary(),
                content.derivations(),
                content.definitions(),
                content.guidelines(),
                content.gaps(),
                lists.versions()));
    }

    public DrugLists drugLists() {
        return drugLists;
    }

    public Content content() {
        return content;
    }

    public Optional<VocabularyEntry> entry(FactId fact) {
        return Optional.ofNullable(vocabulary.get(fact));
    }
}
