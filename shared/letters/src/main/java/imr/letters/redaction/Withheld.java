package imr.letters.redaction;

import java.util.List;

/**
 * Whom and what a case names besides its file: held by the review organization, printed nowhere, and taken out of every text of a public copy.
 * The reviewers are taken out of the parties' letter as well (Labor Code 4610.6(f)).
 *
 * @param reviewers     names of the reviewer and of others who took part in the decision
 * @param persons       names of persons: physicians, attorneys, adjusters, relatives
 * @param organizations names of the employer, the claims administrator, clinics
 * @param numbers       claim, EAMS, ADJ, policy and record numbers
 * @param contacts      addresses, telephone numbers and e-mail addresses
 */
public record Withheld(
        List<String> reviewers,
        List<String> persons,
        List<String> organizations,
        List<String> numbers,
        List<String> contacts) {
    public static final Withheld NOTHING = new Withheld(List.of(), List.of(), List.of(), List.of(), List.of());

    public Withheld {
        reviewers = List.copyOf(reviewers);
        persons = List.copyOf(persons);
        organizations = List.copyOf(organizations);
        numbers = List.copyOf(numbers);
        contacts = List.copyOf(contacts);
    }

    /** A case of which only the reviewer's name is known besides its file. */
    public static Withheld ofReviewer(String name) {
        return new Withheld(List.of(name), List.of(), List.of(), List.of(), List.of());
    }
}
