package imr.reviewers;

import imr.domain.CaseNumber;
import imr.domain.reviewer.Affiliation;
import imr.domain.reviewer.Affiliation.Familial;
import imr.domain.reviewer.Affiliation.Financial;
import imr.domain.reviewer.Affiliation.Professional;
import imr.domain.reviewer.Affiliation.Relation;
import imr.domain.reviewer.Affiliation.Tie;
import imr.domain.reviewer.BoardCertification;
import imr.domain.reviewer.Licence;
import imr.domain.reviewer.LicenceType;
import imr.domain.reviewer.PartyId;
import imr.domain.reviewer.Specialties;
import imr.domain.reviewer.Specialty;
import imr.domain.reviewer.UsState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the entries of cells that hold lists. Each gives its value or tells one mistake. */
final class Entries {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d{1,4})?");
    private static final String RESTRICTED = "restricted";
    private static final String FINANCIAL = "financial";
    private static final int LICENCE_PARTS = 4;

    private Entries() {}

    static Optional<Licence> licence(Cell cell) {
        String[] parts = SPACES.split(cell.text());
        boolean restricted = parts.length == LICENCE_PARTS + 1 && parts[LICENCE_PARTS].equals(RESTRICTED);
        if (parts.length != LICENCE_PARTS && !restricted) return cell.wrong(MistakeCode.LICENCE_FORM);
        Optional<LicenceType> type = LicenceType.ofCode(parts[0]);
        if (type.isEmpty()) return cell.wrong(MistakeCode.LICENCE_TYPE_UNKNOWN);
        Optional<UsState> state = UsState.ofCode(parts[1]);
        if (state.isEmpty()) return cell.wrong(MistakeCode.STATE_UNKNOWN);
        try {
            return Optional.of(new Licence(type.get(), state.get(), parts[2], LocalDate.parse(parts[3]), restricted));
        } catch (DateTimeParseException e) {
            return cell.wrong(MistakeCode.DATE_FORM);
        }
    }

    /** A specialty that one of these licences lets its holder practise; any, when the licences themselves could not be read. */
    static Optional<Specialty> specialty(Cell cell, Set<LicenceType> licences) {
        Optional<Specialty> specialty = Specialties.ofCode(cell.text());
        if (specialty.isEmpty()) return cell.wrong(MistakeCode.SPECIALTY_UNKNOWN);
        if (!licences.isEmpty() && specialty.get().licences().stream().noneMatch(licences::contains))
            return cell.wrong(MistakeCode.SPECIALTY_BEYOND_LICENCE);
        return specialty;
    }

    static Optional<BoardCertification> certification(Cell cell) {
        int sign = cell.text().lastIndexOf('=');
        if (sign < 0 || cell.text().substring(0, sign).isBlank()) return cell.wrong(MistakeCode.CERTIFICATION_FORM);
        Optional<Specialty> specialty =
                Specialties.ofCode(cell.text().substring(sign + 1).strip());
        if (specialty.isEmpty()) return cell.wrong(MistakeCode.SPECIALTY_UNKNOWN);
        return specialty.map(certified ->
                new BoardCertification(cell.text().substring(0, sign).strip(), certified));
    }

    static Optional<Affiliation> affiliation(Cell cell) {
        String[] parts = SPACES.split(cell.text());
        boolean financial = parts[0].equals(FINANCIAL);
        if (parts.length != (financial ? 3 : 2)) return cell.wrong(MistakeCode.AFFILIATION_FORM);
        if (!PartyId.isValid(parts[1])) return cell.wrong(MistakeCode.PARTY_FORM);
        PartyId with = new PartyId(parts[1]);
        if (financial) return financial(cell, with, parts[2]);
        for (Tie tie : Tie.values()) if (tie.code().equals(parts[0])) return Optional.of(new Professional(with, tie));
        for (Relation relation : Relation.values())
            if (relation.code().equals(parts[0]))
                return with.isPerson() ? Optional.of(new Familial(with, relation)) : cell.wrong(MistakeCode.PARTY_FORM);
        return cell.wrong(MistakeCode.AFFILIATION_KIND_UNKNOWN);
    }

    private static Optional<Affiliation> financial(Cell cell, PartyId with, String percent) {
        if (!PERCENT.matcher(percent).matches() || !Financial.isShare(new BigDecimal(percent)))
            return cell.wrong(MistakeCode.PERCENT_FORM);
        return Optional.of(new Financial(with, new BigDecimal(percent)));
    }

    static Optional<PartyId> person(Cell cell, MistakeCode code) {
        if (!PartyId.isValid(cell.text()) || !new PartyId(cell.text()).isPerson()) return cell.wrong(code);
        return Optional.of(new PartyId(cell.text()));
    }

    static Optional<CaseNumber> caseNumber(Cell cell) {
        return CaseNumber.isValid(cell.text())
                ? Optional.of(new CaseNumber(cell.text()))
                : cell.wrong(MistakeCode.CASE_NUMBER_FORM);
    }
}
