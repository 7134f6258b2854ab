package imr.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.Priority;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.item.ItemReader;
import imr.reading.item.RawItem;
import imr.reading.review.AuthorizedAmounts.Authorized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizedAmountsTest {
    private static final DocumentId DECISION = new DocumentId("ur.txt");
    private static final ItemReader ITEMS = new ItemReader();
    private final AuthorizedAmounts amounts = new AuthorizedAmounts(text ->
            ITEMS.readAll(List.of(new RawItem(new ItemNumber(1), text, null))).getFirst());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The request was modified to 6 visits.                                                 | 6 visits | 6 visits
            Certified 6 of 12.                                                                    | 6 visits | 6 visits
            Approve 6, deny 6.                                                                    | 6 visits | 6 visits
            Partially certified: 4 sessions.                                                      | 4 visits | 8 visits
            Physical therapy, 12 visits: 6 visits are certified and 6 are not certified.          | 6 visits | 6 visits
            Of the 12 visits requested, 8 were approved.                                          | 8 visits | 4 visits
            We reduced the course from 12 to 4 sessions.                                          | 4 visits | 8 visits
            Six (6) additional physical therapy visits are authorized, the remainder is denied.   | 6 visits | 6 visits
            Approved 2x3.                                                                         | 6 visits | 6 visits
            2 times a week for 3 weeks were approved.                                             | 6 visits | 6 visits
            The reviewer granted three out of the 12 visits.                                      | 3 visits | 9 visits
            Authorization for 6 sessions is granted.                                              | 6 visits | 6 visits
            """)
    void aPartThatReviewAllowedIsReadWithWhatIsLeft(String decision, String authorized, String disputed) {
        Authorized read = of(1, read(decision, "Physical therapy 2x6 for the left knee"));

        assertThat(read.item().authorized().words()).isEqualTo(authorized);
        assertThat(read.item().disputed().words()).startsWith(disputed);
        assertThat(decision).contains(read.words().words());
        assertThat(read.words().document()).isEqualTo(DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denied.",
                "The request for authorization of 12 visits is denied.",
                "Not certified: 12 visits.",
                "12 visits were non-certified.",
                "Previously 6 visits were approved. The request for 12 more is denied.",
                "The guideline would allow 10 visits. The request is denied.",
                "6 visits could be certified if improvement were documented.",
                "Reviewed on 05/09/2017 by a physician licensed since 1998. Item 1: denied.",
                "12 visits were approved.",
                "6 visits are certified. 4 visits are certified.",
                "A peer to peer call was approved within 5 business days.",
                "Ibuprofen 600 mg #60 was approved."
            })
    void nothingIsReadWhereNoPartOfTheRequestWasAllowed(String decision) {
        assertThat(read(decision, "Physical therapy 2x6 for the left knee")).isEmpty();
    }

    @Test
    void aDecisionOnSeveralItemsIsReadItemByItem() {
        Map<ItemNumber, Authorized> read = read(
                "Acupuncture, 12 visits. Modified to 4 visits.\nChiropractic care 8 visits: denied.\nNorco 10/325 mg #90: certified #60.",
                "Acupuncture, low back, 12 visits",
                "Chiropractic care, low back, 8 visits",
                "Norco 10/325 mg #90");

        assertThat(read.keySet()).containsExactlyInAnyOrder(new ItemNumber(1), new ItemNumber(3));
        assertThat(of(1, read).item().disputed().words()).isEqualTo("8 visits");
        assertThat(of(3, read).item().authorized().words()).isEqualTo("60 units");
        assertThat(of(3, read).item().disputed().words()).isEqualTo("30 units");
    }

    private static Authorized of(int number, Map<ItemNumber, Authorized> read) {
        return Objects.requireNonNull(read.get(new ItemNumber(number)));
    }

    private Map<ItemNumber, Authorized> read(String decision, String... requests) {
        List<RawItem> raw = new ArrayList<>();
        for (String request : requests) raw.add(new RawItem(new ItemNumber(raw.size() + 1), request, null));
        List<DisputedItem> items = ITEMS.readAll(raw);
        CaseDocument document = new CaseDocument(
                DECISION,
                Digest.of(decision),
                decision.length(),
                DocumentKind.UR_DECISION,
                null,
                null,
                1,
                List.of(),
                null);
        CaseFile file = new CaseFile(
                new CaseNumber("CM26-0000001"),
                new CaseVersion(1),
                "u",
                Priority.STANDARD,
                new CaseDates(null, null, null, null, null, null, null),
                Employee.UNNAMED,
                null,
                items,
                List.of(document),
                List.of());
        return amounts.in(file, List.of(new ReadDocument(DECISION, List.of(new Page(1, decision)), List.of())));
    }
}
