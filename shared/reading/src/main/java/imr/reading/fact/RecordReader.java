package imr.reading.fact;

import imr.domain.Digest;
import imr.domain.casefile.CaseDocument;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.casefile.DocumentKind;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Clause;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactWords;
import imr.domain.fact.SearchTerms;
import imr.reading.clause.ClauseReader;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.reading.text.LexiconPart;
import imr.reading.text.Terms;
import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Reads the record of a case: every document but the application and the utilization review decision, on which alone no determination may
 * rest (8 CCR 9792.10.6(b)(2)). Safe for use by many threads.
 */
public final class RecordReader {
    /** Of a treatment's or drug's names, how many an account of a search gives. */
    private static final int NAMES_TOLD = 6;

    private final SentenceModel sentences;
    private final Terms terms;
    private final Lexicon lexicon;
    private final Context context;
    private final FactFinder.Finders finders;
    private final ClauseReader clauses = new ClauseReader();
    private final Map<FactId, SearchTerms> searched;
    private final Map<String, List<String>> names;
    private final Digest lexicons;

    public RecordReader() {
        this(LexiconPart.ALL);
    }

    /** Reads with a part of the lexicons only, as if the rest had never been written: to measure what it is worth. */
    public RecordReader(Predicate<LexiconPart> known) {
        this(known, List.of());
    }

    /** The same with words that a library brings, which must be in order: those of a compiled library are. */
    public RecordReader(Predicate<LexiconPart> known, List<FactWords> added) {
        terms = Terms.load(known);
        lexicon = Lexicon.load(known, added);
        lexicons = AddedWords.digest(added);
        context = Context.load(known);
        finders = new FactFinder.Finders(lexicon);
        names = terms.names(NAMES_TOLD);
        sentences = Sentences.model();
        searched = lexicon.entries().stream()
                .collect(Collectors.toMap(
                        LexiconEntry::id,
                        entry -> new SearchTerms(entry.id(), entry.terms()),
                        // A fact of both lexicons tells the words of the first, with those that were added.
                        (a, b) -> isAdded(b.fact(), added) ? AddedWords.together(a, b) : a,
                        HashMap::new));
    }

    private static boolean isAdded(FactId fact, List<FactWords> added) {
        return added.stream().anyMatch(words -> words.fact().equals(fact));
    }

    /** The digest of all word lists and models it reads with, added words included. */
    public Digest lexicons() {
        return lexicons;
    }

    /**
     * The facts of all documents, in document and reading order. A fact has the date of its sentence or else of its document; in a summary of
     * several notes, that of the last date before it.
     */
    public CaseRecord read(CaseFile file, List<ReadDocument> documents) {
        Map<DocumentId, CaseDocument> known =
                file.documents().stream().collect(Collectors.toMap(CaseDocument::id, d -> d, (a, b) -> a));
        List<Fact> facts = new ArrayList<>();
        List<CaseRecord.Mention> mentions = new ArrayList<>();
        List<Clause> told = new ArrayList<>();
        SortedMap<DocumentId, Integer> pagesRead = new TreeMap<>();
        int unread = 0;
        SentenceSpans spans = new SentenceSpans(new SentenceDetectorME(sentences));
        for (ReadDocument document : documents) {
            CaseDocument described = known.get(document.id());
            if (described != null && !isRecord(described)) continue;
            boolean request = described != null && described.kind() == DocumentKind.REQUEST_FOR_AUTHORIZATION;
            FactFinder finder = new FactFinder(context, finders, document.id(), request, facts, mentions);
            DocumentPass pass = new DocumentPass(document.id(), described, spans, terms, clauses, finder, told);
            int pages = 0;
            for (Page page : document.pages()) {
                if (page.isRead()) pages++;
                if (page.text().isBlank()) continue;
                pass.read(page);
            }
            pagesRead.put(document.id(), pages);
            unread += document.unreadPages().size();
        }
        return new CaseRecord(facts, pagesRead, mentions, searched, names, told, unread);
    }

    /** The phrases, names and triggers of the lexicons that occur in a document. */
    public Set<LexiconPart> parts(ReadDocument document) {
        Set<LexiconPart> used = new HashSet<>();
        SentenceSpans spans = new SentenceSpans(new SentenceDetectorME(sentences));
        for (Page page : document.pages())
            for (Span span : spans.of(page.text())) {
                List<Token> tokens = Tokenizer.tokens(page.text(), span.getStart(), span.getEnd());
                Sentence sentence = new Sentence(page.text(), tokens, terms.in(tokens), List.of(), null, false, null);
                terms.parts(tokens, used::add);
                context.parts(sentence, used::add);
                lexicon.parts(sentence, used::add);
            }
        return used;
    }

    private static boolean isRecord(CaseDocument document) {
        return document.duplicateOf() == null
                && document.kind() != DocumentKind.APPLICATION
                && document.kind() != DocumentKind.UR_DECISION;
    }
}
