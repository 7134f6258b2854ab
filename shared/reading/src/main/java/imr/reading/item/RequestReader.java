package imr.reading.item;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.casefile.Drug;
import imr.reading.item.Mention.Weight;
import imr.reading.item.PhraseSet.Span;
import imr.reading.text.Term;
import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what one request asks for: treatment, drug, region and side, and what of it is not understood. */
final class RequestReader {
    private static final TreatmentId INJECTION = new TreatmentId("injection");
    private static final String DRUG = "drug";

    /** A request as read. {@code withoutDrugs} is its text with the names of drugs blanked, so that "Tylenol #3" counts nothing. */
    record Request(
            TreatmentId treatment,
            @Nullable Drug drug,
            List<BodyPart> parts,
            Side side,
            String withoutDrugs,
            List<String> notUnderstood) {
        /** A part of a request is for the region and side of the whole, unless it names its own. */
        Request locatedAs(Request whole) {
            return new Request(
                    treatment,
                    drug,
                    parts.isEmpty() ? whole.parts : parts,
                    side == Side.UNSTATED ? whole.side : side,
                    withoutDrugs,
                    notUnderstood);
        }
    }

    private final Spelling spelling;
    private final Phrases phrases = Phrases.load();
    private final Catalogue catalogue;
    private final Operations operations = Operations.load();
    private final Asked asked;
    private final DrugReader drugs = new DrugReader();
    private final Circumstances circumstances;
    private final Places places;
    private final NotUnderstood rest;

    RequestReader(Spelling spelling, Courses courses, Circumstances circumstances, Places places) {
        this.spelling = spelling;
        this.catalogue = Catalogue.load(spelling, phrases);
        this.asked = new Asked(courses, operations);
        this.circumstances = circumstances;
        this.places = places;
        this.rest = new NotUnderstood(spelling, phrases);
    }

    Request read(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        List<Term> named = drugs.in(tokens);
        if (named.isEmpty() && text.indexOf('-') >= 0) {
            // "CMPD-Ketoprofen": the name is found when the hyphen parts it.
            String parted = text.replace('-', ' ');
            tokens = Tokenizer.tokens(parted, 0, parted.length());
            named = drugs.in(tokens);
            if (named.isEmpty()) tokens = Tokenizer.tokens(text, 0, text.length());
        }
        List<RawWord> raw = spelling.read(text);
        List<Word> words = phrases.of(circumstances.withoutPrefix(raw));
        List<Mention> mentions = mentions(words, tokens, named);
        List<BodyPart> parts = places.parts(tokens);
        String counted = blank(text, tokens, named);
        boolean stated = AmountReader.read(counted, AmountReader.Counts.VISITS).isStated();
        List<Span> understood = understood(text, tokens, raw, mentions, counted);
        Mention found = asked.of(mentions, stated).orElse(null);
        DrugReader.Found drug = drug(text, found, named, raw, understood);
        TreatmentId treatment = drug != null
                ? drug.treatment()
                : found == null
                        ? TreatmentId.UNRECOGNIZED
                        : found.isWithin("surgery") ? operations.of(found, mentions, parts) : found.treatment();
        if (drug != null && found != null && found.weight() == Weight.DRUG) {
            TreatmentId injected = injected(mentions, named);
            if (injected != null) {
                treatment = injected;
                drug = null;
            }
        }
        return new Request(
                treatment,
                drug == null ? null : drug.drug(),
                parts,
                places.side(text, raw),
                counted,
                rest.of(text, raw, understood));
    }

    private List<Mention> mentions(List<Word> words, List<Token> tokens, List<Term> named) {
        List<Mention> all = new ArrayList<>(catalogue.in(words));
        for (Term term : named) {
            int start = tokens.get(term.from()).start();
            int end = tokens.get(term.to() - 1).end();
            List<Word> name = words.stream()
                    .filter(w -> w.start() < end && w.end() > start)
                    .toList();
            if (!name.isEmpty()) all.add(new Mention(new TreatmentId(DRUG), Weight.DRUG, name));
        }
        all.removeIf(one ->
                one.weight() == Weight.DRUG && all.stream().anyMatch(other -> other.decides() && other.holds(one)));
        all.sort(Comparator.comparingInt(mention -> mention.first().start()));
        return all;
    }

    private DrugReader.@Nullable Found drug(
            String text, @Nullable Mention found, List<Term> named, List<RawWord> raw, List<Span> understood) {
        if (found != null && found.decides()) {
            if (!named.isEmpty() && found.isWithin(INJECTION.code()) && DrugReader.isMixture(text))
                return drugs.known(text, named);
            if (!found.isWithin(DRUG)) return null;
            return named.isEmpty() ? drugs.ofClass(found.treatment(), text) : drugs.known(text, named);
        }
        TreatmentId kind = found != null && found.isWithin(DRUG) ? found.treatment() : null;
        if (found != null && found.isWithin(INJECTION.code())) return null;
        return drugs.unknown(
                text, kind, raw, word -> Character.isLetter(word.text().charAt(0)) && !rest.isRead(word, understood));
    }

    /** A steroid that is injected is asked for as an injection. */
    private @Nullable TreatmentId injected(List<Mention> mentions, List<Term> named) {
        return mentions.stream().anyMatch(one -> one.weight() == Weight.KIND && one.isWithin(INJECTION.code()))
                ? Optional.ofNullable(drugs.injected(named.getFirst())).orElse(null)
                : null;
    }

    private List<Span> understood(
            String text, List<Token> tokens, List<RawWord> raw, List<Mention> mentions, String counted) {
        List<Span> spans = new ArrayList<>(places.spans(tokens, raw));
        for (Mention mention : mentions)
            for (Word word : mention.words()) spans.add(new Span(word.start(), word.end()));
        AmountReader.phrases(counted).forEach(read -> spans.add(new Span(read.start(), read.end())));
        spans.addAll(drugs.spans(text));
        spans.addAll(circumstances.spans(text, raw));
        return spans;
    }

    /** The text with the names of drugs blanked. */
    String withoutDrugs(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        return blank(text, tokens, drugs.in(tokens));
    }

    private static String blank(String text, List<Token> tokens, List<Term> named) {
        StringBuilder blanked = new StringBuilder(text);
        for (Term term : named)
            for (int i = tokens.get(term.from()).start();
                    i < tokens.get(term.to() - 1).end();
                    i++) blanked.setCharAt(i, ' ');
        return blanked.toString();
    }
}
