package imr.letters.view;

import imr.domain.Problem;
import imr.domain.casefile.CaseDates;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.determination.Determination;
import imr.domain.evaluation.Pins;
import imr.domain.evaluation.SummarySentence;
import imr.letters.redaction.Redactor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Composes a letter from a determination: what it says, not how it looks. */
public final class LetterComposer {
    private static final int STATEMENTS = 6;

    private final Determination determination;
    private final List<CaseDocument> documents;
    private final boolean publicCopy;
    private final boolean draft;
    private final boolean forReviewer;
    private final Voice voice;

    private LetterComposer(Determination determination, boolean publicCopy, boolean forReviewer) {
        this.forReviewer = forReviewer;
        List<CaseDocument> read = determination.evaluation().documents();
        this.determination = determination;
        this.documents = read.isEmpty() ? determination.caseFile().documents() : read;
        this.publicCopy = publicCopy;
        this.draft = determination.reviewer() == null;
        this.voice = new Voice(documents, publicCopy ? Redactor.of(determination.caseFile(), documents) : null);
    }

    /**
     * The letter; in the public copy every text from outside is without what identifies people, and only the reviewer's asks what is missing,
     * since who knows the answer that helps may write it.
     */
    public static LetterView compose(Determination determination, boolean publicCopy, boolean forReviewer) {
        return new LetterComposer(determination, publicCopy, forReviewer).letter();
    }

    private LetterView letter() {
        CaseFile file = determination.caseFile();
        ItemComposer items = new ItemComposer(voice, draft, forReviewer && draft);
        return new LetterView(
                "Independent Medical Review " + file.caseNumber() + ": "
                        + (draft ? "Draft Recommendation" : "Final Determination"),
                file.caseNumber().value(),
                draft,
                publicCopy,
                Pair.of(grid(file)),
                determination.outcome().words(),
                Outcomes.meaning(determination.outcome()),
                Paragraphs.made(determination.reviewer()),
                Paragraphs.qualifications(determination.reviewer()),
                determination.evaluation().summary().stream()
                        .map(this::sentence)
                        .toList(),
                DocumentsTable.lead(documents),
                new DocumentsTable(voice, publicCopy).of(documents),
                file.problems().stream().map(this::note).toList(),
                determination.evaluation().items().stream().map(items::compose).toList(),
                determination.evaluation().contradictions().stream()
                        .map(c -> new ContradictionLine(
                                Wording.capital(voice.say(c.about())), voice.quotes(c.facts(), STATEMENTS)))
                        .toList(),
                Paragraphs.appeal(draft),
                pins());
    }

    private List<Row> grid(CaseFile file) {
        CaseDates dates = file.dates();
        List<Row> rows = new ArrayList<>();
        if (!publicCopy && file.employee().name() != null)
            rows.add(new Row("Employee", voice.say(file.employee().name())));
        if (!publicCopy && file.employee().claimNumber() != null)
            rows.add(new Row("Claim number", voice.say(file.employee().claimNumber())));
        rows.add(new Row("Date of injury", Wording.day(dates.injury())));
        rows.add(new Row("Date assigned", Wording.day(dates.assigned())));
        rows.add(new Row("UR denial date", Wording.day(dates.urDecision())));
        rows.add(new Row("Decision date", draft ? "Not yet decided" : decided(dates)));
        rows.add(new Row("Application received", Wording.day(dates.applicationReceived())));
        rows.add(new Row("Priority", Wording.of(file.priority())));
        rows.add(new Row("Records due", Wording.day(determination.deadlines().recordsDue())));
        rows.add(new Row(
                "Determination due", Wording.day(determination.deadlines().determinationDue())));
        if (file.requestingPhysician() != null)
            rows.add(new Row("Requesting physician", voice.say(file.requestingPhysician())));
        if (dates.request() != null) rows.add(new Row("Date of request", Wording.day(dates.request())));
        return rows;
    }

    private String decided(CaseDates dates) {
        LocalDate due = determination.deadlines().determinationDue();
        boolean late =
                due != null && dates.decision() != null && dates.decision().isAfter(due);
        return Wording.day(dates.decision()) + (late ? " (late)" : "");
    }

    private Sentence sentence(SummarySentence sentence) {
        return new Sentence(
                Wording.sentence(voice.say(sentence.text())),
                sentence.evidence().stream()
                        .map(voice::source)
                        .filter(Source::listed)
                        .distinct()
                        .toList());
    }

    private String note(Problem problem) {
        return Wording.capital(voice.say(problem.place())) + ": " + Wording.sentence(voice.say(problem.advice()));
    }

    private List<Row> pins() {
        Pins pins = determination.evaluation().pins();
        return List.of(
                new Row(
                        "Case",
                        pins.caseNumber() + ", version " + pins.version().number()),
                new Row("Guideline library", pins.library().brief()),
                new Row("Engine", voice.say(pins.engine())),
                new Row("Case file", pins.caseFile().brief()),
                new Row("Facts", pins.facts().brief()));
    }
}
