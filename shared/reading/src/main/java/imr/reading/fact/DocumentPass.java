package imr.reading.fact;

import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.fact.Role;
import imr.reading.clause.Clause;
import imr.reading.clause.ClauseReader;
import imr.reading.document.Page;
import imr.reading.text.Dates;
import imr.reading.text.Terms;
import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** One document, page by page: its sections, sentences and dates, each sentence handed to the finder of facts. */
final class DocumentPass {
    /** Words; more without a full stop are a table or a list, and are read in pieces so that time stays linear in their number. */
    private static final int LONGEST_SENTENCE = 250;

    private final SentenceSpans sentences;
    private final Terms terms;
    private final ClauseReader clauses;
    private final FactFinder finder;
    private final ClauseReader.Course thread;
    /** Whether a date in a sentence dates those that follow, as in a summary of several notes. */
    private final boolean summary;

    private final DocumentId document;
    private final List<imr.domain.fact.Clause> told;
    private @Nullable LocalDate date;
    private CheckBoxes boxes = CheckBoxes.of("");

    /** @param told takes the clauses of the document, each with its place and role */
    DocumentPass(
            DocumentId document,
            @Nullable CaseDocument described,
            SentenceSpans sentences,
            Terms terms,
            ClauseReader clauses,
            FactFinder finder,
            List<imr.domain.fact.Clause> told) {
        this.document = document;
        this.told = told;
        this.sentences = sentences;
        this.terms = terms;
        this.clauses = clauses;
        this.finder = finder;
        this.thread = new ClauseReader.Course(described == null ? null : role(described.kind()));
        this.date = described == null ? null : described.dated();
        this.summary = date == null || described == null || described.kind() == DocumentKind.CLINICAL_SUMMARY;
    }

    private static @Nullable Role role(DocumentKind kind) {
        return switch (kind) {
            case IMAGING_REPORT, ELECTRODIAGNOSTIC_REPORT, LABORATORY_REPORT -> Role.STUDY;
            case MEDICATION_LIST -> Role.MEDICATION;
            case OPERATIVE_REPORT -> Role.TREATMENT;
            case APPLICATION,
                    UR_DECISION,
                    REQUEST_FOR_AUTHORIZATION,
                    PROGRESS_REPORT,
                    INITIAL_REPORT,
                    THERAPY_NOTE,
                    CLINICAL_SUMMARY,
                    LETTER,
                    OTHER -> null;
        };
    }

    void read(Page page) {
        String text = page.text();
        boxes = CheckBoxes.of(text);
        for (Sections.Block block : Sections.of(text)) {
            if (block.heading()) {
                String heading = text.substring(block.from(), block.to());
                finder.section(Sections.isPlan(heading));
                clauses.heading(Tokenizer.tokens(text, block.from(), block.to()), thread);
                if (!Sections.mayState(heading)) continue;
            }
            int from = block.from();
            while (from < block.to()) {
                int to = Sections.paragraphEnd(text, from, block.to());
                paragraph(page, from, to);
                from = to;
            }
        }
    }

    private void paragraph(Page page, int from, int to) {
        Optional<Answers.Answer> answer = Answers.in(page.text().substring(from, to));
        if (answer.isPresent()) {
            List<Token> words = Tokenizer.tokens(page.text(), from, to);
            int end = from + answer.get().end();
            statement(
                    page,
                    boxes.read(Answers.read(words, end, from + answer.get().from(), page.text())));
            return;
        }
        for (Span span : sentences.of(page.text().substring(from, to))) {
            statement(page, boxes.read(Tokenizer.tokens(page.text(), from + span.getStart(), from + span.getEnd())));
        }
    }

    private void statement(Page page, List<Token> tokens) {
        if (tokens.isEmpty()) return;
        LocalDate own = isBiography(tokens) ? null : Dates.lastIn(tokens);
        if (own != null && summary) date = own;
        LocalDate spoken = own == null ? date : own;
        for (int at = 0; at < tokens.size(); at += LONGEST_SENTENCE) {
            List<Token> words = tokens.subList(at, Math.min(tokens.size(), at + LONGEST_SENTENCE));
            sentence(page, words, spoken, own != null);
        }
    }

    private void sentence(Page page, List<Token> words, @Nullable LocalDate spoken, boolean ownDate) {
        List<Clause> parts = clauses.clauses(words, thread);
        for (Clause part : parts)
            told.add(new imr.domain.fact.Clause(
                    document,
                    page.number(),
                    words.get(part.from()).start(),
                    words.get(part.to() - 1).end(),
                    part.role(),
                    null));
        finder.read(
                new Sentence(
                        page.text(),
                        words,
                        BareTherapy.with(words, NotTaken.without(words, Patient.without(words, terms.in(words)))),
                        parts,
                        spoken,
                        ownDate,
                        date),
                page.number());
    }

    /** "Date of birth: …" and "Date of injury: …" date the worker, not the note. */
    private static boolean isBiography(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size() && i < 3; i++) {
            String what = tokens.get(i + 2).text();
            if (tokens.get(i).text().equals("date")
                    && tokens.get(i + 1).text().equals("of")
                    && (what.equals("birth") || what.equals("injury"))) return true;
        }
        return false;
    }
}
