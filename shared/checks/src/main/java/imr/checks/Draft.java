package imr.checks;

import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Outcome;
import imr.domain.fact.FactsFile;
import imr.reading.document.ReadDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A determination that is about to be signed, or one that was published: what its checks look at.
 *
 * @param dates       of the case; the date that governs a guideline is one of them (8 CCR 9792.21 ff., by the guideline's trigger)
 * @param summary     the clinical case summary
 * @param review      the text of the utilization review decision, empty when it is not at hand
 */
public record Draft(
        CaseNumber caseNumber, CaseDates dates, String summary, List<Item> items, String review, Basis basis) {
    public Draft {
        items = List.copyOf(items);
    }

    /**
     * A disputed item with its decision.
     *
     * @param text                   as it stands in the determination
     * @param outcome                {@code null} while it is not decided
     * @param administratorGuideline the guideline that the claims administrator cited, as written; empty when none is given
     * @param guideline              the guideline relied on, as written; empty when none is given
     * @param governing              the same as the library knows it, {@code null} where only the text is known
     */
    public record Item(
            ItemNumber number,
            String text,
            @Nullable Outcome outcome,
            String administratorGuideline,
            String guideline,
            @Nullable GuidelineRef governing,
            String rationale) {}

    /** What the determination rests on. Exactly one of {@link Published}, {@link WithRecord}. */
    public sealed interface Basis {}

    /** A published letter, which comes without its record: checks against the record have nothing to say of it. */
    public record Published() implements Basis {}

    /**
     * The record of the case.
     *
     * @param facts      as read and as corrected by the reviewer
     * @param file       the documents of the case, as received
     * @param pages      the same as far as they could be read
     * @param considered the documents that the determination lists (8 CCR 9792.10.6(d))
     */
    public record WithRecord(
            FactsFile facts, List<CaseDocument> file, List<ReadDocument> pages, List<Listed> considered)
            implements Basis {
        public WithRecord {
            file = List.copyOf(file);
            pages = List.copyOf(pages);
            considered = List.copyOf(considered);
        }
    }

    /** A document as the determination lists it. */
    public record Listed(
            DocumentId id,
            @Nullable LocalDate dated,
            @Nullable String author,
            int pages) {}
}
