package imr.guidelines.library;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.domain.fact.FactId;
import imr.domain.fact.FactWords;
import imr.guidelines.formulary.DrugList;
import imr.guidelines.formulary.DrugLists;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The compiled guideline library. Its version is the digest of its JSON ({@link LibraryJson}). */
public final class Library {
    /** The format of the compiled JSON. */
    public static final String FORMAT = "imr.library.v2";

    private final Content content;
    private final Map<FactId, VocabularyEntry> vocabulary;
    private final DrugLists drugLists;
    private final Set<String> drafts;
    private final Set<Rank> decidingDrafts;

    /** What the JSON document holds. */
    public record Content(
            String format,
            List<VocabularyEntry> vocabulary,
            List<Derivation> derivations,
            List<Definition> definitions,
            List<Guideline> guidelines,
            List<Gap> gaps,
            List<FactWords> words,
            List<DrugList> drugLists) {
        public Content {
            vocabulary = List.copyOf(vocabulary);
            derivations = List.copyOf(derivations);
            definitions = List.copyOf(definitions);
            guidelines = List.copyOf(guidelines);
            gaps = List.copyOf(gaps);
            // Libraries compiled before there were any.
            words = List.copyOf(Objects.requireNonNullElse(words, List.of()));
            drugLists = List.copyOf(Objects.requireNonNullElse(drugLists, List.of()));
        }

        /** What is compiled from the public guideline files, which hold no drug list and leave words to the lexicons of reading. */
        public Content(
                String format,
                List<VocabularyEntry> vocabulary,
                List<Derivation> derivations,
                List<Definition> definitions,
                List<Guideline> guidelines,
                List<Gap> gaps) {
            this(format, vocabulary, derivations, definitions, guidelines, gaps, List.of(), List.of());
        }

        /** The same with words for reading, as layers have them. */
        public Content with(List<FactWords> added) {
            return new Content(format, vocabulary, derivations, definitions, guidelines, gaps, added, drugLists);
        }
    }

    public Library(Content content) {
        this(content, Set.of());
    }

    private Library(Content content, Set<Rank> decidingDrafts) {
        if (!content.format().equals(FORMAT))
            throw new IllegalArgumentException("a guideline library has the format " + FORMAT);
        this.content = content;
        this.drugLists = new DrugLists(content.drugLists());
        this.vocabulary =
                content.vocabulary().stream().collect(Collectors.toMap(VocabularyEntry::id, Function.identity()));
        this.drafts = content.guidelines().stream()
                .filter(guideline -> !guideline.active())
                .map(Guideline::id)
                .collect(Collectors.toUnmodifiableSet());
        this.decidingDrafts = decidingDrafts;
    }

    /** The same library in which other drafts decide. */
    private Library(Library same, Set<Rank> decidingDrafts) {
        this.content = same.content;
        this.drugLists = same.drugLists;
        this.vocabulary = same.vocabulary;
        this.drafts = same.drafts;
        this.decidingDrafts = decidingDrafts;
    }

    /** The same library with drug lists in place of its own; they are part of its version, which every evaluation pins. */
    public Library with(DrugLists lists) {
        Content listed = new Content(
                content.format(),
                content.vocabulary(),
                content.derivations(),
                content.definitions(),
                content.guidelines(),
                content.gaps(),
                content.words(),
                lists.versions());
        return new Library(listed, decidingDrafts);
    }

    /** Words by which reading finds facts for this library besides its own; a record is to be read with them before it is evaluated. */
    public List<FactWords> words() {
        return content.words();
    }

    public DrugLists drugLists() {
        return drugLists;
    }

    public Content content() {
        return content;
    }

    /** The guidelines that have a criterion in draft: their editions govern, but their texts are not held. */
    public List<Guideline> drafts() {
        return content.guidelines().stream().filter(this::isDraft).toList();
    }

    /** Those whose edition is in force on a day, and that speak of a treatment; which trigger the day is for each says itself. */
    public List<Guideline> drafts(TreatmentId treatment, LocalDate day) {
        return drafts().stream()
                .filter(guideline -> guideline.effective().contains(day)
                        && guideline.scope().treatments().stream().anyMatch(treatment::isWithin))
                .toList();
    }

    public boolean isDraft(Guideline guideline) {
        return drafts.contains(guideline.id());
    }

    /** Whether a guideline is ever selected for a recommendation. */
    public boolean decides(Guideline guideline) {
        return !isDraft(guideline) || decidingDrafts.contains(guideline.rank());
    }

    /**
     * The same library seen as though every draft were confirmed: for golden cases of drafts and for orientation. What an evaluation under
     * it comes to is never a recommendation.
     */
    public Library withDrafts() {
        return new Library(this, EnumSet.allOf(Rank.class));
    }

    /** The same, of the drafts of one rung alone: those of a higher one would go before them wherever they speak. */
    public Library withDrafts(Rank rung) {
        return new Library(this, Set.of(rung));
    }

    public Optional<VocabularyEntry> entry(FactId fact) {
        return Optional.ofNullable(vocabulary.get(fact));
    }
}
