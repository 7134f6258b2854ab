package imr.domain.evaluation;

import imr.domain.fact.Evidence;
import imr.domain.fact.FactId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an item that no active criteria decide: for the reviewer alone, never counted and never an outcome.
 *
 * @param asked  what was asked for and what utilization review did, in sentences
 * @param record what the record tells that any edition would ask for, by subject
 * @param silent what it does not tell, with the account of the search
 * @param guide  criteria that do not decide, applied to the record; {@code null} where the library has none
 */
public record Orientation(
        List<String> asked,
        List<Topic> record,
        List<Silence> silent,
        @Nullable Guide guide) {
    public Orientation {
        asked = List.copyOf(asked);
        record = List.copyOf(record);
        silent = List.copyOf(silent);
    }

    /** What guidelines of every edition ask the record about. */
    public enum Subject {
        CARE("care tried and what came of it"),
        FINDINGS("complaints and findings"),
        STUDIES("imaging and nerve studies"),
        DIAGNOSES("diagnoses"),
        DRUGS("drugs, dose and effect"),
        WORK("work status"),
        RED_FLAGS("red flags");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What the record tells of one subject: of the very drug or treatment first, then the latest.
     *
     * @param further how many statements there are besides, {@code null} for none; {@code facts.json} has them
     */
    public record Topic(
            Subject subject,
            List<Statement> statements,
            @Nullable Integer further) {
        public Topic {
            statements = List.copyOf(statements);
        }
    }

    /**
     * What one passage of the record tells.
     *
     * @param says  its facts in words, such as {@code visits of physical therapy completed: 8 visits}
     * @param words the passage
     * @param on    the day it speaks of, where known
     * @param facts the names of its facts; {@code facts.json} has them
     */
    public record Statement(
            String says, Evidence words, @Nullable LocalDate on, List<FactId> facts) {
        public Statement {
            facts = List.copyOf(facts);
        }
    }

    /** Something the record does not tell, and where that was looked for. */
    public record Silence(String on, Search search) {}

    /**
     * Criteria that do not decide, applied to the record.
     *
     * @param pathway the way through the guideline that fits the request
     */
    public record Guide(Basis basis, GuidelineRef guideline, String pathway, Finding finding) {}

    /** Why the criteria of a {@link Guide} do not decide. */
    public enum Basis {
        /** Of the edition that governs, but not compared with its text. */
        DRAFT,
        /** Of an edition that no longer governs. */
        LAST_KNOWN_EDITION
    }
}
