package imr.letters;

import imr.domain.casefile.Employee;
import imr.letters.redaction.Withheld;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What identifies the people of an invented case, and the forms in which a record may write it. */
record Planted(Employee employee, Withheld withheld, String author, List<String> forms, List<String> tokens) {
    private static final List<String> FIRST = List.of(
            "Xiomara",
            "Thaddeus",
            "Zbigniew",
            "Ysolde",
            "Noémie",
            "Jürgen",
            "D'Shawn",
            "Anne-Sophie",
            "Quyen",
            "Fatoumata");
    private static final List<String> LAST = List.of(
            "Quillfeather",
            "O’Zwyer",
            "Vandersloot",
            "Ibáñez",
            "Brzezicki",
            "McTavish",
            "Oyelaran",
            "Ñuflo",
            "Roux-Kjær",
            "Vo",
            "Szabó");
    private static final List<String> EMPLOYERS = List.of(
            "Zephyrine Cold Storage, Inc.",
            "Kwikset Farms LLC",
            "Tri-Brook Unified School District",
            "Oxbow & Quill Corp.");
    private static final List<String> ADMINISTRATORS =
            List.of("Marlowe Indemnity Company", "Quorum Claims Services", "Hexham Mutual Insurance");
    private static final List<String> ADDRESSES = List.of(
            "412 Larkspur Lane, Modesto, CA 95350",
            "7 Quarry Hill Road, Suite 210, Yreka, CA 96097",
            "PO Box 88123, Ojai, California 93023");

    static Planted of(Random random) {
        List<List<String>> people = new ArrayList<>();
        List<String> lasts = new ArrayList<>(LAST);
        Collections.shuffle(lasts, random);
        for (int i = 0; i < 5; i++) people.add(List.of(any(FIRST, random), lasts.get(i)));
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(22_000));
        String claim = "ZQ-%03d-%04d".formatted(random.nextInt(1000), random.nextInt(10_000));
        String adj = "ADJ" + (1_000_000 + random.nextInt(8_999_999));
        String telephone = "(%03d) %03d-%04d"
                .formatted(200 + random.nextInt(700), 200 + random.nextInt(700), random.nextInt(10_000));
        String mail = "q%d.zw@quillmail.example".formatted(random.nextInt(10_000));
        String employer = any(EMPLOYERS, random);
        String administrator = any(ADMINISTRATORS, random);
        String address = any(ADDRESSES, random);

        List<String> forms = new ArrayList<>();
        people.forEach(person -> forms.addAll(names(person.getFirst(), person.getLast())));
        forms.addAll(days(born));
        forms.addAll(List.of(
                claim,
                claim.replace("-", ""),
                claim.replace('-', ' ').toLowerCase(Locale.ROOT),
                adj,
                adj.replace("ADJ", "ADJ ")));
        String digits = telephone.replaceAll("\\D", "");
        forms.addAll(List.of(
                telephone,
                digits.replaceFirst("(...)(...)", "$1.$2."),
                "+1 " + digits,
                digits,
                mail,
                mail.toUpperCase(Locale.ROOT)));
        forms.addAll(List.of(
                employer,
                employer.replaceAll(",? (?:Inc|LLC|Corp)\\.?$", ""),
                employer.toUpperCase(Locale.ROOT),
                administrator));
        forms.addAll(List.of(
                address,
                address.replace(", ", " "),
                address.replace("Lane", "Ln.").replace("Road", "Rd")));
        Collections.shuffle(forms, random);

        List<String> tokens = new ArrayList<>(List.of(claim, adj.substring(3), digits, mail));
        people.forEach(tokens::addAll);
        tokens.addAll(days(born));
        tokens.addAll(List.of(employer.split(" ")[0], administrator.split(" ")[0]));
        tokens.addAll(
                List.of("Larkspur", "Quarry Hill", "88123", "Modesto", "Yreka", "Ojai", "95350", "96097", "93023"));
        return new Planted(
                new Employee(name(people.get(0)), born, claim),
                new Withheld(
                        List.of(name(people.get(1)) + ", MD"),
                        List.of(
                                "Dr. " + name(people.get(2)),
                                people.get(3).getLast() + ", " + people.get(3).getFirst()),
                        List.of(employer, administrator),
                        List.of(adj),
                        List.of(telephone, mail, address)),
                name(people.get(4)) + ", DO, Pain Medicine",
                forms,
                tokens);
    }

    /** As records write a person. */
    private static List<String> names(String first, String last) {
        return List.of(
                first + " " + last,
                last + ", " + first,
                first.charAt(0) + ". " + last,
                "Mr. " + last,
                "Dr " + last + "’s",
                (first + " " + last).toUpperCase(Locale.ROOT),
                (last + "," + first).toLowerCase(Locale.ROOT),
                first + " Q. " + last + ", Jr.",
                plain(first + " " + last),
                first + "\n" + last,
                first.charAt(0) + "." + last.charAt(0) + ".");
    }

    /** As records write a day. */
    private static List<String> days(LocalDate day) {
        return List.of(
                        "M/d/uuuu",
                        "MM/dd/uu",
                        "MM-dd-uuuu",
                        "uuuu-MM-dd",
                        "MMMM d, uuuu",
                        "MMM. d, uuuu",
                        "d MMMM uuuu",
                        "M.d.uuuu",
                        "MMddyyyy",
                        "MMMM d uuuu",
                        "dd-MMM-uuuu")
                .stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.US).format(day))
                .toList();
    }

    private static String name(List<String> person) {
        return person.getFirst() + " " + person.getLast();
    }

    /** Without accents, as a typist leaves them out. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
