package imr.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Amount;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.RequestType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoverningDateTest {
    private static final LocalDate ASSIGNED = LocalDate.of(2017, 6, 1);
    private static final LocalDate SERVED = LocalDate.of(2017, 3, 1);
    private static final CaseDates ASSIGNED_ONLY = new CaseDates(null, null, null, null, ASSIGNED, null, null);

    @Test
    void anAssignmentThatStandsForTheServiceIsCalledByItsNameAndSaysWhyItGoverns() {
        GoverningDate date =
                GoverningDate.of(Trigger.SERVICE, ASSIGNED_ONLY, item(null)).orElseThrow();

        assertThat(date.date()).isEqualTo(ASSIGNED);
        assertThat(date.words())
                .startsWith("the date of assignment, which stands for the date of service")
                .contains("has not been given");
    }

    @Test
    void aServiceThatIsDatedGovernsByItsOwnDate() {
        GoverningDate date =
                GoverningDate.of(Trigger.SERVICE, ASSIGNED_ONLY, item(SERVED)).orElseThrow();

        assertThat(date.date()).isEqualTo(SERVED);
        assertThat(date.words()).isEqualTo("the date of service");
    }

    @Test
    void withoutAnyDateNothingGoverns() {
        assertThat(GoverningDate.of(Trigger.INJURY, ASSIGNED_ONLY, item(null))).isEmpty();
    }

    @Test
    void aMissingFactIsAskedForWithoutSayingWhichAnswerHelps() {
        Recommendation.Uphold uphold = Recommendation.Uphold.lacking(
                new CriterionId("g/p/c"),
                Recommendation.Reason.NOT_DOCUMENTED,
                List.of(
                        List.of("a tumor is suspected", "visits in dispute: at most 6 visits"),
                        List.of("not so: a muscle relaxant was taken before", "a tumor is suspected")));

        assertThat(uphold.questions())
                .containsExactly(
                        "Does any document say whether a tumor is suspected?",
                        "What do the request and the record state for this: visits in dispute?",
                        "Does any document say whether a muscle relaxant was taken before?");
    }

    private static DisputedItem item(@org.jspecify.annotations.Nullable LocalDate served) {
        return new DisputedItem(
                new ItemNumber(1),
                "MRI",
                new TreatmentId("imaging.mri"),
                List.of(),
                Side.UNSTATED,
                RequestType.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                Amount.UNSTATED,
                null,
                served != null,
                served,
                false,
                null,
                null,
                List.of());
    }
}
