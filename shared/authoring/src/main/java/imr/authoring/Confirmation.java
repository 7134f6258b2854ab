package imr.authoring;

import imr.domain.Digest;
import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Criterion;
import imr.json.Json;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a person compared a draft with the text it cites, and found that it says so, or says so with a change.
 *
 * @param drafted what was compared: the digest of the criterion as drafted
 * @param against edition, section and page of the text
 * @param changed how the text differs from the draft; {@code null} where it does not
 */
public record Confirmation(
        CriterionId criterion,
        Digest drafted,
        String by,
        LocalDate on,
        String against,
        @Nullable ConfirmedChange changed) {
    private static final Pattern EDITION =
            Pattern.compile("\\b(19|20)\\d\\d\\b|\\bed(ition|\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("\\b(pp?\\.?|pages?) ?[A-Z]?-?\\d", Pattern.CASE_INSENSITIVE);

    /** The id of the guideline that the criterion is of. */
    public String guideline() {
        return criterion.value().substring(0, criterion.value().indexOf('/'));
    }

    /** What a place in a text lacks to be found by another; empty when it has all. */
    public static Optional<String> lacks(String against) {
        if (!EDITION.matcher(against).find()) return Optional.of("the edition");
        if (!PAGE.matcher(against).find()) return Optional.of("the page");
        return against.split(",").length < 3 ? Optional.of("the section") : Optional.empty();
    }

    /** The digest of a criterion as it stands, with all that decides it. */
    public static Digest digest(Criterion criterion) {
        return Digest.of(Json.write(criterion));
    }
}
