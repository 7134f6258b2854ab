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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Requests as physicians write them, put down without knowing the lexicons: what treatment, region, side and number of visits each asks for.
 * What is misread stands in {@code headings-misread.txt}, so that a change shows what it wins and what it loses; {@code -Dgolden.accept=true}
 * writes it anew. A treatment read more closely than labelled is right.
 */
class HeadingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/imr/reading/item");
    private static final ItemReader READER = new ItemReader();

    private record Heading(String text, String treatment, String regions, String side, String visits) {
        static Heading of(String line) {
            String[] columns = line.split("\t", -1);
            String regions =
                    Arrays.stream(columns[2].strip().split("\\s+")).sorted().collect(Collectors.joining(" "));
            return new Heading(columns[0], columns[1], regions, columns[3].strip(), columns[4].strip());
        }

        /** Field by field what is read otherwise; empty when nothing is. */
        String misread() {
            DisputedItem read = READER.readAll(List.of(new RawItem(new ItemNumber(1), text, null)))
                    .getFirst();
            StringBuilder wrong = new StringBuilder();
            if (!read.treatment().isWithin(new TreatmentId(treatment)))
                compare(wrong, "treatment", treatment, read.treatment().code());
            compare(
                    wrong,
                    "region",
                    regions,
                    read.bodyParts().stream().map(BodyPart::code).sorted().collect(Collectors.joining(" ")));
            String readSide =
                    read.side() == Side.UNSTATED ? "" : read.side().name().toLowerCase(Locale.ROOT);
            compare(wrong, "side", side, readSide);
            if (!visits.isEmpty()) compare(wrong, "visits", visits, visits(read.requested()));
            return wrong.toString();
        }

        private static void compare(StringBuilder wrong, String field, String expected, String read) {
            if (!expected.equals(read))
                wrong.append(wrong.isEmpty() ? "" : "; ")
                        .append(field)
                        .append(": ")
                        .append(read.isEmpty() ? "none" : read)
                        .append(" instead of ")
                        .append(expected.isEmpty() ? "none" : expected);
        }

        private static String visits(Amount amount) {
            BigDecimal perWeek = high(amount, Unit.PER_WEEK);
            BigDecimal weeks = high(amount, Unit.WEEKS);
            BigDecimal counted = high(amount, Unit.VISITS);
            if (counted.signum() == 0) counted = perWeek.multiply(weeks);
            return counted.signum() == 0 ? "" : counted.stripTrailingZeros().toPlainString();
        }

        private static BigDecimal high(Amount amount, Unit unit) {
            return amount.measures().stream()
                    .filter(measure -> measure.unit() == unit)
                    .map(Measure::high)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }
    }

    @Test
    void headingsAreReadAsBefore() throws IOException {
        List<Heading> headings = Files.readAllLines(FOLDER.resolve("headings.tsv")).stream()
                .skip(1)
                .map(Heading::of)
                .toList();
        List<String> misread = headings.stream()
                .filter(heading -> !heading.misread().isEmpty())
                .map(heading -> heading.text() + "\t" + heading.misread())
                .toList();
        String report = "# read as meant: " + (headings.size() - misread.size()) + " of " + headings.size() + "\n"
                + String.join("\n", misread) + "\n";
        Path expected = FOLDER.resolve("headings-misread.txt");
        if (Boolean.getBoolean("golden.accept")) Files.writeString(expected, report);
        assertThat(report).isEqualTo(Files.readString(expected));
    }
}
