package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.CaseRecord.Mention;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the finders of a document put what they find, with its quotation. */
final class Findings {
    private final DocumentId document;
    private final List<Fact> facts;
    private final List<Mention> mentions;
    private int page = 1;
    private int beforeSentence;

    Findings(DocumentId document, List<Fact> facts, List<Mention> mentions) {
        this.document = document;
        this.facts = facts;
        this.mentions = mentions;
    }

    void begin(int page) {
        this.page = page;
        beforeSentence = facts.size();
    }

    /** What a fact says besides its id and status. */
    record About(
            FactValue value,
            Set<BodyPart> parts,
            Side side,
            @Nullable TreatmentId of,
            @Nullable String drug) {
        static About region(Focus focus) {
            return new About(FactValue.Flag.PRESENT, focus.parts(), focus.side(), null, null);
        }

        static About treatment(TreatmentId of) {
            return new About(FactValue.Flag.PRESENT, Set.of(), Side.UNSTATED, of, null);
        }

        static About drug(@Nullable String drug) {
            return new About(FactValue.Flag.PRESENT, Set.of(), Side.UNSTATED, null, drug);
        }
    }

    void fact(FactId id, FactStatus status, About about, Sentence sentence, int from, int to) {
        facts.add(new Fact(
                id,
                about.value(),
                status,
                Provenance.READ,
                about.parts(),
                about.side(),
                about.of(),
                about.drug(),
                sentence.dated(),
                List.of(Quotation.of(document, page, sentence, from, to))));
    }

    void mention(FactId near, Sentence sentence, int from, int to) {
        mentions.add(new Mention(near, Quotation.of(document, page, sentence, from, to)));
    }

    /** Two phrases that state the same by the same words of a sentence state it once. */
    void end() {
        List<Fact> ofSentence = facts.subList(beforeSentence, facts.size());
        Set<Fact> distinct = new LinkedHashSet<>(ofSentence);
        if (distinct.size() == ofSentence.size()) return;
        ofSentence.clear();
        ofSentence.addAll(distinct);
    }
}
