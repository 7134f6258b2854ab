package imr.letters.issued;

import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.casefile.Employee;
import imr.domain.determination.DecisionClocks;
import imr.domain.determination.Signature;
import imr.domain.determination.SignedDetermination;
import imr.letters.redaction.Redactor;
import imr.letters.redaction.Withheld;
import imr.letters.view.Outcomes;
import imr.letters.view.Pair;
import imr.letters.view.Row;
import imr.letters.view.Voice;
import imr.letters.view.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Composes an issued letter from a signed determination: what it says, not how it looks. */
public final class IssuedComposer {
    private static final String STATUTE = "Labor Code 4610.6(d)";
    private static final String REGULATION = "8 CCR 9792.10.6";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm a", Locale.US).withZone(Signature.ZONE);

    private final SignedDetermination determination;
    private final CaseFile file;
    private final boolean publicCopy;
    private final Voice voice;

    private IssuedComposer(SignedDetermination determination, boolean publicCopy, Withheld withheld) {
        this.determination = determination;
        this.file = determination.caseFile();
        this.publicCopy = publicCopy;
        List<CaseDocument> documents = file.documents();
        this.voice = new Voice(
                documents, publicCopy ? Redactor.of(file, documents, withheld) : Redactor.ofReviewers(withheld));
    }

    /**
     * The letter. In the public copy every text is without what identifies anyone; in both without the reviewer's name.
     *
     * @param withheld the names and numbers of the case that its file does not state, the reviewer's among them
     */
    public static IssuedView compose(SignedDetermination determination, boolean publicCopy, Withheld withheld) {
        return new IssuedComposer(determination, publicCopy, withheld).letter();
    }

    private IssuedView letter() {
        ItemWriter writer = new ItemWriter(voice);
        List<IssuedItem> items = new ArrayList<>();
        for (int i = 0; i < file.items().size(); i++) {
            DisputedItem item = file.items().get(i);
            items.add(writer.write(item, determination.decisions().get(i)));
        }
        return new IssuedView(
                "Independent Medical Review " + file.caseNumber() + ": Final Determination",
                file.caseNumber().value(),
                publicCopy,
                publicCopy ? null : parties(file.employee()),
                grid(file.dates()),
                determination.isLate(),
                clocks(determination.clocks()),
                determination.outcome().words(),
                Outcomes.meaning(determination.outcome()),
                items.size() > 1,
                publicCopy ? null : PlainComposer.compose(determination, voice),
                Boilerplate.made(determination.reviewer()),
                credentials(),
                writer.paragraphs(determination.summary()),
                List.copyOf(items),
                DocumentLister.lead(file.documents()),
                new DocumentLister(voice, publicCopy).list(file.documents()),
                implementing(),
                Boilerplate.appeal(determination),
                Boilerplate.GROUNDS,
                Boilerplate.AFTER_APPEAL,
                voice.say(determination.signature().attestation()),
                signature());
    }

    private @Nullable String parties(Employee employee) {
        List<String> parts = new ArrayList<>();
        if (employee.name() != null) parts.add("Employee: " + voice.say(employee.name()));
        if (employee.claimNumber() != null) parts.add("Claim number: " + voice.say(employee.claimNumber()));
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    /** The four rows that published determinations have had since 2016. */
    private List<Pair> grid(CaseDates dates) {
        List<Pair> rows = new ArrayList<>();
        rows.add(new Pair(
                new Row("Case number", file.caseNumber().value()),
                determination.version() == 1 ? null : new Row("After remand", "Version " + determination.version())));
        rows.addAll(Pair.of(List.of(
                new Row("Date assigned", Wording.day(dates.assigned())),
                new Row("Date of injury", Wording.day(dates.injury())),
                new Row(
                        "Decision date",
                        Wording.day(determination.decided()) + (determination.isLate() ? " (late)" : "")),
                new Row("UR denial date", Wording.day(dates.urDecision())),
                new Row("Priority", Wording.of(file.priority())),
                new Row("Application received", Wording.day(dates.applicationReceived())))));
        return rows;
    }

    private String clocks(DecisionClocks clocks) {
        boolean same = clocks.statute() != null && clocks.statute().equals(clocks.regulation());
        String due;
        if (same) due = by(clocks.statute(), STATUTE + " and " + REGULATION);
        else if (clocks.regulation() == null) due = by(clocks.statute(), STATUTE);
        else due = by(clocks.statute(), STATUTE) + " and " + by(clocks.regulation(), REGULATION);
        return "Due " + due + ". "
                + (determination.isLate()
                        ? "It was decided after that and is late; it binds the parties all the same."
                        : "It was decided in time.");
    }

    private static String by(@Nullable LocalDate day, String source) {
        return (day == null ? "on a day that cannot be told" : "by " + Wording.day(day)) + " under " + source;
    }

    /** What follows for what was decided here, and for nothing else. */
    private List<String> implementing() {
        return switch (determination.outcome()) {
            case OVERTURNED -> List.of(Boilerplate.IMPLEMENTING_NECESSARY);
            case UPHELD -> List.of(Boilerplate.IMPLEMENTING_UPHELD);
            case PARTIALLY_OVERTURNED, UNDECIDED ->
                List.of(Boilerplate.IMPLEMENTING_NECESSARY, Boilerplate.IMPLEMENTING_UPHELD);
        };
    }

    private List<Row> credentials() {
        List<String> certifications = determination.reviewer().certifications();
        return List.of(
                new Row(
                        "State(s) of licensure",
                        voice.say(Wording.list(determination.reviewer().licensedIn()))),
                new Row(
                        "Certification(s) or specialty",
                        certifications.isEmpty() ? "None stated" : voice.say(String.join("; ", certifications))));
    }

    private List<Row> signature() {
        Signature signature = determination.signature();
        return List.of(
                new Row("Signed", HOUR.format(signature.at()) + ", Pacific time"),
                new Row("Mailed", Wording.day(determination.mailed())),
                new Row(
                        "Record of the decision",
                        "version " + determination.version() + ", SHA-256 "
                                + signature.of().brief()));
    }
}
