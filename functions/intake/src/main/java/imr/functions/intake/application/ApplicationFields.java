package imr.functions.intake.application;

import imr.domain.CaseNumber;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.DocumentKind;
import imr.domain.casefile.Employee;
import imr.domain.casefile.FileNames;
import imr.domain.casefile.Priority;
import imr.json.Fields;
import imr.json.StatedCaseDates;
import imr.reading.item.RawItem;
import imr.store.CaseChange;
import imr.store.StatedFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an application, of its items and of the files it announces. */
final class ApplicationFields {
    private static final int MOST_FILES = 500;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;
    /** Nobody this young or old was at work, so one of the two days is mistyped. */
    private static final int YOUNGEST = 10;

    private static final int OLDEST = 100;

    private final Fields fields;
    private final CaseNumber expected;

    ApplicationFields(Fields fields, CaseNumber expected) {
        this.fields = fields;
        this.expected = expected;
    }

    /** {@code null} when something it cannot do without is missing; the problems say what. */
    @Nullable
    Application read() {
        String format = fields.required("format", LONGEST_LINE);
        if (format != null && !format.equals(ApplicationReader.FORMAT))
            fields.problem("FORMAT_UNKNOWN", fields.at("format"), "Only the format imr.application.v1 is known.");
        CaseNumber number = caseNumber();
        Priority priority = fields.isMissing("priority")
                ? null
                : fields.oneOf("priority", text -> named(Priority.values(), text), names(Priority.values()));
        CaseDates dates = StatedCaseDates.of(fields);
        Employee employee = employee();
        age(employee.birthDate(), dates.injury() == null ? dates.request() : dates.injury());
        String physician = fields.optional("requestingPhysician", LONGEST_LINE);
        Filing filing = FilingFields.of(fields);
        List<RawItem> items = items();
        List<AnnouncedFile> files = files();
        fields.done();
        if (number == null || priority == null) return null;
        return new Application(number, priority, dates, employee, physician, filing, items, files);
    }

    private @Nullable CaseNumber caseNumber() {
        String text = fields.required("caseNumber", LONGEST_LINE);
        if (text == null) return null;
        if (!CaseNumber.isValid(text)) {
            fields.problem(
                    "CASE_NUMBER_INVALID",
                    fields.at("caseNumber"),
                    "A case number is CM, two digits, a dash and seven digits, such as CM26-0000001.");
            return null;
        }
        if (!text.equals(expected.value())) {
            fields.problem(
                    "CASE_NUMBER_MISMATCH",
                    fields.at("caseNumber"),
                    "The application is for another case than the one it was uploaded to; correct one of the two.");
            return null;
        }
        return expected;
    }

    private Employee employee() {
        Fields employee = fields.object("employee");
        Employee read = new Employee(
                employee.optional("name", LONGEST_LINE),
                employee.day("birthDate"),
                employee.optional("claimNumber", LONGEST_LINE));
        employee.done();
        return read;
    }

    private void age(@Nullable LocalDate birth, @Nullable LocalDate injury) {
        if (birth == null || injury == null) return;
        String place = fields.at("employee") + "/birthDate";
        if (!birth.isBefore(injury))
            fields.problem(
                    "BIRTH_AFTER_INJURY",
                    place,
                    "The employee was born after the injury; correct one of the two days.");
        else if (birth.plusYears(YOUNGEST).isAfter(injury)
                || birth.plusYears(OLDEST).isBefore(injury))
            fields.problem(
                    "AGE_IMPLAUSIBLE",
                    place,
                    "At the injury the employee was younger than " + YOUNGEST + " or older than " + OLDEST
                            + " years; correct one of the two days.");
    }

    private List<RawItem> items() {
        List<RawItem> items = new ArrayList<>();
        for (Fields item : fields.list("disputedItems", 1, CaseChange.MOST_ITEMS)) {
            String text = item.required("text", LONGEST_TEXT);
            if (text != null)
                Amounts.refused(text).forEach((code, advice) -> item.problem(code, item.at("text"), advice));
            String guideline = item.optional("administratorGuideline", LONGEST_TEXT);
            item.done();
            if (text != null) items.add(new RawItem(new ItemNumber(items.size() + 1), text, guideline));
        }
        return items;
    }

    private List<AnnouncedFile> files() {
        List<AnnouncedFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields file : fields.list("files", 0, MOST_FILES)) {
            StatedFile stated = StatedFile.read(file, names, false);
            DocumentKind kind =
                    file.oneOf("kind", text -> named(DocumentKind.values(), text), names(DocumentKind.values()));
            var dated = file.day("dated");
            String author = file.optional("author", LONGEST_LINE);
            file.done();
            if (stated != null)
                files.add(new AnnouncedFile(
                        FileNames.composed(stated.name()), stated.size(), stated.digest(), kind, dated, author));
        }
        return files;
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        for (E value : values) if (value.name().equals(name)) return value;
        return null;
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
