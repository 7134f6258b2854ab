package imr.reading.item;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.BodyPart;
import imr.domain.ItemNumber;
import imr.domain.Measure;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DisputedItem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Disputed items as letters head them, written and labelled before the grammar that reads them: treatment, regions, side, amount and drug.
 * What is misread stands in {@code requests-misread.txt}, so that a change shows what it wins and what it loses;
 * {@code -Dgolden.accept=true} writes it anew.
 */
class RequestsTest {
    private static final Path FOLDER = Path.of("src/test/resources/imr/reading/item");
    private static final ItemReader READER = new ItemReader();

    /** An amount is written in short: visits v, units u, refills r, hours a day h, days d, weeks w, months m, years y. */
    private static final Map<Unit, String> SHORT = Map.of(
            Unit.VISITS, "v",
            Unit.DOSES, "u",
            Unit.REFILLS, "r",
            Unit.HOURS_PER_DAY, "h",
            Unit.DAYS, "d",
            Unit.WEEKS, "w",
            Unit.MONTHS, "m",
            Unit.YEARS, "y");

    private record Request(String text, String treatment, String regions, String side, String amount, String drug) {
        static Request of(String line) {
            String[] columns = line.split("\t", -1);
            return new Request(columns[0], columns[1], sorted(columns[2]), columns[3], sorted(columns[4]), columns[5]);
        }

        private static String sorted(String words) {
            return Arrays.stream(words.strip().split("\\s+")).sorted().collect(Collectors.joining(" "));
        }

        /** Field by field what is read otherwise; a treatment read more closely than labelled is right. */
        Map<String, String> misread() {
            DisputedItem read = READER.readAll(List.of(new RawItem(new ItemNumber(1), text, null)))
                    .getFirst();
            Map<String, String> wrong = new TreeMap<>();
            if (!read.treatment().isWithin(new TreatmentId(treatment)))
                wrong.put("treatment", read.treatment() + " instead of " + treatment);
            String parts =
                    read.bodyParts().stream().map(BodyPart::code).sorted().collect(Collectors.joining(" "));
            compare(wrong, "region", regions, parts);
            String readSide =
                    read.side() == Side.UNSTATED ? "" : read.side().name().toLowerCase(Locale.ROOT);
            compare(wrong, "side", side, readSide);
            compare(wrong, "amount", amount, sorted(amount(read.requested(), amount.contains("v"))));
            if (!drug.isEmpty())
                compare(
                        wrong,
                        "drug",
                        drug,
                        read.drug() == null ? "" : read.drug().name());
            return wrong;
        }

        private static void compare(Map<String, String> wrong, String field, String expected, String read) {
            if (!expected.equals(read))
                wrong.put(
                        field,
                        (read.isEmpty() ? "none" : read) + " instead of " + (expected.isEmpty() ? "none" : expected));
        }

        /** Where visits are labelled, how long they take follows from them. */
        private static String amount(Amount amount, boolean course) {
            return amount.withTotal().measures().stream()
                    .filter(measure -> SHORT.containsKey(measure.unit()))
                    .filter(measure -> !course || !measure.unit().equals(Unit.WEEKS))
                    .map(RequestsTest::words)
                    .collect(Collectors.joining(" "));
        }
    }

    private static String words(Measure measure) {
        BigDecimal high = measure.high().stripTrailingZeros();
        return high.toPlainString() + SHORT.get(measure.unit());
    }

    @Test
    void requestsAreReadAsBefore() throws IOException {
        List<Request> requests = Files.readAllLines(FOLDER.resolve("requests.tsv")).stream()
                .skip(1)
                .map(Request::of)
                .toList();
        Map<String, Integer> wrong = new TreeMap<>();
        StringBuilder misread = new StringBuilder();
        int right = 0;
        for (Request request : requests) {
            Map<String, String> fields = request.misread();
            if (fields.isEmpty()) right++;
            else misread.append(request.text()).append('\t').append(fields).append('\n');
            fields.keySet().forEach(field -> wrong.merge(field, 1, Integer::sum));
        }
        String report = "# read as meant: " + right + " of " + requests.size() + "; misread " + wrong + "\n" + misread;
        Path expected = FOLDER.resolve("requests-misread.txt");
        if (Boolean.getBoolean("golden.accept")) Files.writeString(expected, report);
        assertThat(report).isEqualTo(Files.readString(expected));
    }
}
