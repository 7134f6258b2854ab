package imr.reviewers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A file with so many planted mistakes lists so many, each in its place. */
class PlantedMistakesPropertyTest {
    private static final Map<Column, List<String>> WRONG = new TreeMap<>(Map.ofEntries(
            Map.entry(Column.ID, List.of("", "0001", "R-x")),
            Map.entry(Column.NAME, List.of("", "   ")),
            Map.entry(Column.PERSON, List.of("", "O-1", "Somebody")),
            Map.entry(
                    Column.LICENCES, List.of("", "MD", "RN CA 1 2027-01-01", "MD XX 1 2027-01-01", "MD CA 1 tomorrow")),
            Map.entry(Column.SPECIALTIES, List.of("", "medicine", "dentistry")),
            Map.entry(Column.CERTIFICATIONS, List.of("a board", "a board = medicine")),
            Map.entry(Column.HOURS_PER_WEEK, List.of("", "many", "101")),
            Map.entry(Column.YEARS_IN_PRACTICE, List.of("", "ten", "81")),
            Map.entry(Column.STATUS, List.of("", "gone")),
            Map.entry(Column.DISCIPLINED, List.of("", "maybe")),
            Map.entry(Column.MEDICAL_EVALUATOR, List.of("", "maybe")),
            Map.entry(Column.AFFILIATIONS, List.of("friend P-1", "spouse O-1", "financial O-1", "financial O-1 500")),
            Map.entry(Column.TREATED_WORKERS, List.of("O-1", "P1")),
            Map.entry(Column.EARLIER_REVIEWS, List.of("CM1", "CM26-0000001, CM26-0000002"))));

    @Property(tries = 500)
    void asManyMistakesAreListedAsWerePlanted(@ForAll long seed, @ForAll @IntRange(max = 20) int planted) {
        Random random = new Random(seed);
        List<String> places = new ArrayList<>();
        for (int reviewer = 0; reviewer < 3; reviewer++)
            for (Column column : Column.values()) places.add(reviewer + " " + column.header());
        Collections.shuffle(places, random);
        RegistryFile file = RegistryFile.good();
        List<String> expected = new ArrayList<>();
        List<String> taken = places.subList(0, planted);
        for (String place : taken) {
            int reviewer = place.charAt(0) - '0';
            Column column = Column.ofHeader(place.substring(2)).orElseThrow();
            // A dentist's specialty is a mistake only beside licences that can be read; then it is another row's test.
            List<String> wrong =
                    column == Column.SPECIALTIES && taken.contains(reviewer + " " + Column.LICENCES.header())
                            ? List.of("", "medicine")
                            : WRONG.getOrDefault(column, List.of());
            file.set(reviewer, column.header(), wrong.get(random.nextInt(wrong.size())));
            expected.add((reviewer + 2) + " " + column.header());
        }
        assertThat(listed(file)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> listed(RegistryFile file) {
        return switch (RegistryImport.of(file.text().getBytes(StandardCharsets.UTF_8))) {
            case RegistryImport.Imported _ -> List.of();
            case RegistryImport.Refused refused ->
                refused.mistakes().stream()
                        .map(mistake -> mistake.row() + " " + mistake.column())
                        .toList();
        };
    }
}
