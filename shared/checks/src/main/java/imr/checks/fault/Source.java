package imr.checks.fault;

import imr.checks.Place;
import imr.checks.Section;
import imr.checks.text.ReadDraft;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** A fact and where it is stated: in the summary, in a rationale, or among the facts read from the record. */
record Source(Fact fact, Place place) {
    static Source of(ReadDraft.Told told) {
        return new Source(told.fact(), told.place());
    }

    static List<Source> summarized(ReadDraft draft) {
        return draft.summarized().stream().map(Source::of).toList();
    }

    /** The facts of the record, each by its number among them, from 1; none where the draft rests on no record. */
    static List<Source> recorded(ReadDraft draft) {
        List<Source> sources = new ArrayList<>();
        draft.record().ifPresent(record -> {
            List<Fact> facts = record.facts().facts();
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).evidence().isEmpty()) continue;
                Evidence words = facts.get(i).evidence().getFirst();
                sources.add(
                        new Source(facts.get(i), new Place(Section.FACTS, null, i + 1, words.start(), words.end())));
            }
        });
        return sources;
    }

    /** In a sentence: {@code the summary}. */
    String words() {
        return switch (place.section()) {
            case SUMMARY -> "the summary";
            case FACTS -> "the record";
            case RATIONALE -> "the rationale";
            case ITEM -> "the item";
            case GUIDELINE -> "the guideline";
            case DOCUMENTS -> "the list of documents";
        };
    }

    /** At the head of a sentence. */
    String capitalized() {
        String words = words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
