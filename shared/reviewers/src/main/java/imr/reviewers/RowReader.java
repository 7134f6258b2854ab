package imr.reviewers;

import imr.domain.CaseNumber;
import imr.domain.reviewer.Affiliation;
import imr.domain.reviewer.BoardCertification;
import imr.domain.reviewer.Interests;
import imr.domain.reviewer.Licence;
import imr.domain.reviewer.LicenceType;
import imr.domain.reviewer.PanelStatus;
import imr.domain.reviewer.PartyId;
import imr.domain.reviewer.Practice;
import imr.domain.reviewer.Reviewer;
import imr.domain.reviewer.ReviewerId;
import imr.domain.reviewer.ReviewerName;
import imr.domain.reviewer.Specialty;
import imr.domain.reviewer.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one row into a reviewer and tells every mistake in it. */
final class RowReader {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 6;

    private final CsvTable.Row row;
    private final List<Mistake> mistakes;

    RowReader(CsvTable.Row row, List<Mistake> mistakes) {
        this.row = row;
        this.mistakes = mistakes;
    }

    /** Empty when the row has a mistake. */
    Optional<Reviewer> reviewer() {
        Optional<ReviewerId> id = one(Column.ID).flatMap(RowReader::id);
        Optional<ReviewerName> name = one(Column.NAME).map(cell -> new ReviewerName(cell.text()));
        Optional<PartyId> person = one(Column.PERSON).flatMap(cell -> Entries.person(cell, MistakeCode.PERSON_FORM));
        List<Licence> licences = list(Column.LICENCES, Entries::licence);
        Set<LicenceType> types = licenceTypes(licences);
        List<Specialty> specialties = list(Column.SPECIALTIES, cell -> Entries.specialty(cell, types));
        List<BoardCertification> certifications = list(Column.CERTIFICATIONS, Entries::certification);
        Optional<Integer> hours = number(Column.HOURS_PER_WEEK, Practice.MOST_HOURS);
        Optional<Integer> years = number(Column.YEARS_IN_PRACTICE, Practice.MOST_YEARS);
        Optional<PanelStatus> status = one(Column.STATUS).flatMap(RowReader::status);
        Optional<Boolean> disciplined = one(Column.DISCIPLINED).flatMap(RowReader::yesOrNo);
        Optional<Boolean> evaluator = one(Column.MEDICAL_EVALUATOR).flatMap(RowReader::yesOrNo);
        List<Affiliation> affiliations = list(Column.AFFILIATIONS, Entries::affiliation);
        List<PartyId> treated = list(Column.TREATED_WORKERS, cell -> Entries.person(cell, MistakeCode.PARTY_FORM));
        List<CaseNumber> reviewed = list(Column.EARLIER_REVIEWS, Entries::caseNumber);
        if (!mistakes.isEmpty()) return Optional.empty();
        return Optional.of(new Reviewer(
                id.orElseThrow(),
                name.orElseThrow(),
                person.orElseThrow(),
                licences,
                Set.copyOf(specialties),
                certifications,
                new Practice(hours.orElseThrow(), years.orElseThrow()),
                status.orElseThrow(),
                new Standing(disciplined.orElseThrow(), evaluator.orElseThrow()),
                new Interests(affiliations, Set.copyOf(treated), Set.copyOf(reviewed))));
    }

    /** None when a licence could not be read: then a specialty may be one of that licence. */
    private Set<LicenceType> licenceTypes(List<Licence> licences) {
        boolean wrong = mistakes.stream().anyMatch(mistake -> mistake.column().equals(Column.LICENCES.header()));
        return wrong ? Set.of() : licences.stream().map(Licence::type).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Cell> one(Column column) {
        Cell cell = new Cell(row.number(), column, 0, row.cell(column), mistakes);
        return cell.text().isEmpty() ? cell.wrong(MistakeCode.CELL_EMPTY) : Optional.of(cell);
    }

    private <T> List<T> list(Column column, Function<Cell, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        int entry = 0;
        for (String text : row.cell(column).split(";"))
            if (!text.isBlank())
                reader.apply(new Cell(row.number(), column, ++entry, text.strip(), mistakes))
                        .ifPresent(values::add);
        if (entry == 0 && column.isNeeded()) mistakes.add(Mistake.in(row.number(), column, 0, MistakeCode.CELL_EMPTY));
        return values;
    }

    private Optional<Integer> number(Column column, int most) {
        return one(column).flatMap(cell -> {
            if (!DIGITS.matcher(cell.text()).matches()) return cell.wrong(MistakeCode.NUMBER_FORM);
            if (cell.text().length() > LONGEST_NUMBER || Integer.parseInt(cell.text()) > most)
                return cell.wrong(MistakeCode.NUMBER_RANGE);
            return Optional.of(Integer.valueOf(cell.text()));
        });
    }

    private static Optional<ReviewerId> id(Cell cell) {
        return ReviewerId.isValid(cell.text())
                ? Optional.of(new ReviewerId(cell.text()))
                : cell.wrong(MistakeCode.ID_FORM);
    }

    private static Optional<PanelStatus> status(Cell cell) {
        for (PanelStatus status : PanelStatus.values())
            if (status.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cell.text()))
                return Optional.of(status);
        return cell.wrong(MistakeCode.STATUS_UNKNOWN);
    }

    private static Optional<Boolean> yesOrNo(Cell cell) {
        return switch (cell.text()) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> cell.wrong(MistakeCode.YES_NO);
        };
    }
}
