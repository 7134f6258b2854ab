package imr.druglist;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.Problem;
import imr.guidelines.formulary.DrugList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

final class DaysAndDatesPropertyTest {
    private static final List<String> HEAD = List.of(
            "Drug Ingredient",
            "Reference Brand Name",
            "Exempt / Non-Exempt",
            "Special Fill",
            "Peri-Op",
            "Drug Class",
            "Reference in Guidelines");

    @Property
    void aWholeNumberOfDaysWithinAMonthIsTakenAndNoOther(@ForAll @IntRange(min = 0, max = 9999) int days) {
        ImportedList imported = read("effective 2019-01-01", days + " days");
        if (days >= 1 && days <= 31)
            assertThat(imported.list().orElseThrow().drugs().getFirst().specialFillDays())
                    .isEqualTo(days);
        else assertThat(imported.problems()).extracting(Problem::code).containsExactly("BAD_DAYS");
    }

    @Property
    void whateverStandsForDaysEitherCountsOrIsTold(@ForAll @StringLength(max = 12) String text) {
        ImportedList imported = read("effective 2019-01-01", text);
        assertThat(imported.list().isPresent()).isEqualTo(imported.problems().isEmpty());
        imported.list().map(list -> list.drugs().getFirst().specialFillDays()).ifPresent(days -> assertThat(days)
                .isBetween(1, 31));
    }

    @Property
    void aDayIsReadAlikeHoweverItIsWritten(
            @ForAll @IntRange(min = 0, max = 30_000) int after, @ForAll @IntRange(min = 0, max = 3) int form) {
        LocalDate day = DrugList.FIRST_DAY.plusDays(after);
        String pattern =
                List.of("uuuu-MM-dd", "M/d/uuuu", "MM/dd/uuuu", "MMMM d, uuuu").get(form);
        String written = day.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
        assertThat(read("MTUS Drug List v7, Effective " + written, "")
                        .list()
                        .orElseThrow()
                        .effective())
                .isEqualTo(day);
    }

    @Property
    void aDayThatTheCalendarLacksIsTold(
            @ForAll @IntRange(min = 1, max = 99) int month, @ForAll @IntRange(min = 1, max = 99) int day) {
        boolean exists;
        try {
            exists = LocalDate.of(2019, month, day).getYear() == 2019;
        } catch (java.time.DateTimeException e) {
            exists = false;
        }
        Assume.that(!exists);
        assertThat(read("effective " + month + "/" + day + "/2019", "").problems())
                .extracting(Problem::code)
                .containsExactly("BAD_DATE");
    }

    private static ImportedList read(String title, String special) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow("row 1", List.of(title)));
        rows.add(new TableRow("row 2", HEAD));
        rows.add(new TableRow("row 3", List.of("Tramadol", "Ultram", "Non-Exempt", special, "", "Opioid", "Opioids")));
        return new ListReader(rows).read(Digest.of("list"), null);
    }
}
