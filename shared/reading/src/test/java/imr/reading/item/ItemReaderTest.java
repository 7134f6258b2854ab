package imr.reading.item;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.ItemNumber;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.DisputedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request asks for: by its head, in whatever order and spelling its words come. */
class ItemReaderTest {
    private static final ItemReader READER = new ItemReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consultation for possible rotator cuff repair              | consultation
            Referral for evaluation for a knee replacement             | consultation
            Evaluation for lumbar fusion                               | surgical-consultation.spine
            Follow-up visit with the spine surgeon                     | office-visit
            Referral to physical therapy, 2 times a week for 4 weeks   | physical-therapy
            Chiropractic evaluation                                    | chiropractic
            TENS unit electrodes                                       | dme.electrode
            Associated surgical service: MRI of the right knee         | imaging.mri
            """)
    void theHeadOfARequestDecides(String text, String treatment) {
        assertThat(read(text).treatment().code()).isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lumbar spine magnetic resonance imaging without contrast  | imaging.mri
            Imaging by MRI, knee                                      | imaging.mri
            Injection, steroid, right knee                            | injection.joint
            Cold-therapy pad rental                                   | postoperative-equipment.cold-therapy
            Shockwave treatments, elbow                               | physical-modality.shockwave
            Cryo therapy unit                                         | postoperative-equipment.cold-therapy
            Acupunture                                                | acupuncture
            P.T. eval & treat                                         | physical-therapy
            Ortho consult                                             | consultation
            """)
    void orderNumberAndSpellingOfTheWordsMakeNoDifference(String text, String treatment) {
        assertThat(read(text).treatment().code()).isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arthroscopy, left shoulder, with decompression and cuff repair  | surgery.shoulder.cuff-repair
            Right ankle fusion                                              | surgery.foot.fusion
            L4-5 fusion                                                     | surgery.spine.fusion
            Lumbar zygectomy                                                | surgery.spine
            """)
    void anOperationHasAKindAndARegion(String text, String treatment) {
        assertThat(read(text).treatment().code()).isEqualTo(treatment);
    }

    @Test
    void aDrugNobodyKnowsIsStillADrug() {
        DisputedItem item = read("Xyzolam 5mg #30 with 2 refills");
        assertThat(item.treatment().code()).isEqualTo("drug.unknown");
        assertThat(Objects.requireNonNull(item.drug()).name()).isEqualTo("xyzolam");
        assertThat(item.requested().words()).isEqualTo("30 units, 2 refills");
        assertThat(item.notUnderstood()).containsExactly("Xyzolam");
    }

    @Test
    void aKindOfThingIsUnderstoodAndTheRestOfItIsSaidNotToBe() {
        DisputedItem item = read("Zanthro pulsing device, purchase");
        assertThat(item.treatment().code()).isEqualTo("dme.other");
        assertThat(item.notUnderstood()).containsExactly("Zanthro pulsing");
    }

    @Test
    void whatIsNotUnderstoodAtAllIsNoTreatment() {
        DisputedItem item = read("Zanthro for the low back");
        assertThat(item.treatment()).isEqualTo(TreatmentId.UNRECOGNIZED);
        assertThat(item.notUnderstood()).containsExactly("Zanthro for the low back");
    }

    @Test
    void aNumberThatIsNoAmountIsSaidNotToBeUnderstood() {
        DisputedItem item = read("Physical therapy 99999999 visits");
        assertThat(item.requested().isStated()).isFalse();
        assertThat(item.notUnderstood()).containsExactly("99999999");
    }

    @Test
    void whatRemainsInDisputeMayBeAnotherTreatmentThanWasAllowed() {
        DisputedItem item = read("Left knee arthroscopy with cold therapy unit was the original request. Left knee"
                + " arthroscopy was authorized by the Claims Administrator. The remaining IMR eligible portion of the original"
                + " request, cold therapy unit is");
        assertThat(item.treatment().code()).isEqualTo("postoperative-equipment.cold-therapy");
        assertThat(item.side()).isEqualTo(Side.LEFT);
    }

    @Test
    void whatGoesWithAnOperationStandsOrFallsWithIt() {
        List<DisputedItem> items = readAll(
                "Right shoulder arthroscopy with cuff repair",
                "Assistant surgeon",
                "Associated surgical service: Pre-op EKG",
                "General anesthesia",
                "Post-operative physical therapy, 12 sessions",
                "MRI of the lumbar spine");
        assertThat(items.stream()
                        .map(item ->
                                item.dependsOn() == null ? 0 : item.dependsOn().value()))
                .containsExactly(0, 1, 1, 1, 1, 0);
    }

    private static DisputedItem read(String text) {
        return readAll(text).getFirst();
    }

    private static List<DisputedItem> readAll(String... texts) {
        List<RawItem> items = new ArrayList<>();
        for (String text : texts) items.add(new RawItem(new ItemNumber(items.size() + 1), text, null));
        return READER.readAll(items);
    }
}
