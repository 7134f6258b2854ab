package imr.store.dynamodb;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.TreatmentId;
import imr.domain.evaluation.Outcome;
import imr.domain.reviewer.ReviewerId;
import imr.store.AuditEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table's keys. Numbers are padded and instants have milliseconds, so that their order as text is their order. */
final class Keys {
    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String CONTENT = "content";
    static final String REVISION = "revision";
    static final String EXPIRES = "expires";
    static final String OPEN_SHARD = "openShard";
    static final String REVIEW_SHARD = "reviewShard";
    static final String DUE = "due";
    static final String TREATMENT_MONTH = "treatmentMonth";
    static final String OUTCOME_MONTH = "outcomeMonth";
    static final String PUBLISHED = "published";
    /** The name of the guideline of a published item in small letters, to be searched. */
    static final String GUIDELINE = "guideline";

    /** Lists of the index of what is due: cases under review, and issued ones whose determination is to be implemented. */
    static final String OPEN = "OPEN";

    static final String ISSUED = "ISSUED";

    /** Lists of the index of what awaits somebody. */
    static final String REVIEW = "REVIEW";

    static final String FAILED = "FAILED";

    static final String STATE = "STATE";
    static final String UPLOAD = "UPLOAD#";
    static final String DETERMINATION = "DETERMINATION#";
    static final String ITEM = "ITEM#";
    static final String AUDIT = "AUDIT#";
    static final String REVIEW_FILE = "REVIEW";
    static final String ENTRY = "ENTRY#";
    static final String DRAFT = "DRAFT";

    /** Of a case, what it counts in the statistics; of a month, all of them. */
    static final String COUNTED = "COUNTED";

    /** How many partitions the key of a list is spread over; a burst of one kind stays below the limit of a partition. */
    static final int SHARDS = 8;

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final LocalDate NO_DUE_DATE = LocalDate.of(9999, 12, 31);

    private Keys() {}

    static String ofCase(CaseNumber caseNumber) {
        return "CASE#" + caseNumber;
    }

    static String ofFiles(CaseNumber caseNumber, String uploadId) {
        return "FILES#" + caseNumber + "#" + uploadId;
    }

    static String determination(CaseVersion version) {
        return DETERMINATION + padded(version.number(), 9);
    }

    static String items(CaseVersion version) {
        return ITEM + padded(version.number(), 9) + "#";
    }

    static String item(CaseVersion version, ItemNumber number) {
        return items(version) + padded(number.value(), 4);
    }

    static String audit(AuditEvent event) {
        return AUDIT + instant(event.at()) + "#" + event.kind() + "#" + event.reference();
    }

    static String entry(long sequence) {
        return ENTRY + String.format(Locale.ROOT, "%012d", sequence);
    }

    /** The partition of what was answered to requests that named themselves; apart from the case, whose reads do not want them. */
    static String ofReplies(CaseNumber caseNumber) {
        return "REPLIES#" + caseNumber;
    }

    /** The partition of a worker's applications; apart from the cases, whose reads do not want them. */
    static String ofWorker(Digest worker) {
        return "WORKER#" + worker.hex();
    }

    /** The list of a reviewer's open cases; few enough for one partition. */
    static String ofReviewer(ReviewerId reviewer) {
        return "REVIEWER#" + reviewer;
    }

    static String ofStatistics(YearMonth month) {
        return "STATISTICS#" + month;
    }

    static String strays(LocalDate day) {
        return "STRAYS#" + day;
    }

    static String instant(Instant at) {
        return INSTANT.format(at);
    }

    static String due(CaseNumber caseNumber, @Nullable LocalDate day) {
        return (day == null ? NO_DUE_DATE : day) + "#" + caseNumber;
    }

    static String ofTreatment(TreatmentId treatment, YearMonth month) {
        return treatment + "#" + month;
    }

    static String ofOutcome(@Nullable Outcome outcome, YearMonth month) {
        return (outcome == null ? "NONE" : outcome.name()) + "#" + month;
    }

    static String shard(String list, int shard) {
        return list + "#" + shard;
    }

    /** The same case always falls into the same shard. */
    static String shard(String list, CaseNumber caseNumber) {
        return shard(list, Math.floorMod(caseNumber.value().hashCode(), SHARDS));
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
