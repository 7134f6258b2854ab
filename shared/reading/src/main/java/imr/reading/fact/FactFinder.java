package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Measure;
import imr.domain.TreatmentId;
import imr.domain.casefile.DocumentId;
import imr.domain.fact.CaseRecord.Mention;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Provenance;
import imr.reading.text.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the facts of one document, sentence by sentence; carries over what the sentences before were about. */
final class FactFinder {
    private static final FactId TRIED = new FactId("treatment.tried");
    private static final FactId TAKEN = new FactId("medication.taken");
    /** Words of a sentence that is quoted whole; of a longer one, the words quoted on either side. */
    private static final int QUOTED_WHOLE = 32;

    private static final int QUOTED_AROUND = 13;
    private static final Set<String> BETWEEN = Set.of("and", "or", ",", ".", ";", "&");
    private static final Set<String> GOES_ON =
            Set.of("ongoing", "completed", "attended", "underwent", "received", "had", "started", "attending");

    private final Lexicon lexicon;
    private final Context context;
    private final DocumentId document;
    private final List<Fact> facts;
    private final List<Mention> mentions;
    private final boolean request;
    private boolean planned;
    private boolean afterPlan;
    private Focus focus = Focus.NONE;
    private @Nullable Term lastTreatment;

    /** @param request whether the document asks for treatment: what it names without more is wanted, not had */
    FactFinder(
            Lexicon lexicon,
            Context context,
            DocumentId document,
            boolean request,
            List<Fact> facts,
            List<Mention> mentions) {
        this.lexicon = lexicon;
        this.context = context;
        this.document = document;
        this.request = request;
        this.planned = request;
        this.facts = facts;
        this.mentions = mentions;
    }

    /** A section begins: whether what stands in it is asked for rather than done. */
    void section(boolean plan) {
        planned = plan || request;
    }

    void read(Sentence sentence, int page) {
        Context.Scopes scopes = context.scopes(sentence);
        if (scopes.isReview()) return;
        afterPlan = afterPlan && isList(sentence);
        int before = facts.size();
        phrases(sentence, page, scopes);
        terms(sentence, page, scopes);
        sayOnce(facts.subList(before, facts.size()));
        afterPlan = afterPlan || scopes.isPlan();
        focus = Focus.after(sentence, focus);
        Term treatment = lastTreatment(sentence);
        if (treatment != null) lastTreatment = treatment;
    }

    /** Two phrases that state the same by the same words state it once. */
    private static void sayOnce(List<Fact> ofSentence) {
        Set<Fact> distinct = new LinkedHashSet<>(ofSentence);
        if (distinct.size() == ofSentence.size()) return;
        ofSentence.clear();
        ofSentence.addAll(distinct);
    }

    /** Whether a sentence is but names: "Hand therapy and physical therapy." behind what a plan included is part of the plan. */
    private static boolean isList(Sentence sentence) {
        int named = 0;
        for (Term term : sentence.terms()) named += term.to() - term.from();
        for (int at = 0; at < sentence.size(); at++) if (BETWEEN.contains(sentence.word(at))) named++;
        return named == sentence.size();
    }

    private void phrases(Sentence sentence, int page, Context.Scopes scopes) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int place = at;
            lexicon.at(sentence, at, indexed -> tryAt(sentence, place, indexed, found));
        }
        for (Found one : found) if (!isBeaten(one, found)) state(sentence, page, scopes, one);
    }

    private static boolean isBeaten(Found one, List<Found> found) {
        for (Found other : found) if (other.beats(one)) return true;
        return false;
    }

    private record Found(Lexicon.Indexed indexed, Pattern.Match match) {
        /** Two phrases of one fact that match the same words say it once. */
        boolean repeats(Found other) {
            return indexed.entry().id().equals(other.indexed.entry().id())
                    && indexed.near() == other.indexed.near()
                    && indexed.pattern().negated() == other.indexed.pattern().negated()
                    && match.from() == other.match.from()
                    && match.to() == other.match.to();
        }

        /** Of two phrases of one fact that overlap, the longer holds, and one that denies holds against one that states. */
        boolean beats(Found other) {
            if (equals(other)
                    || !indexed.entry().id().equals(other.indexed.entry().id())
                    || indexed.near() != other.indexed.near()) return false;
            if (match.from() >= other.match.to() || other.match.from() >= match.to()) return false;
            if (indexed.pattern().negated() != other.indexed.pattern().negated())
                return indexed.pattern().negated();
            int length = match.to() - match.from();
            int against = other.match.to() - other.match.from();
            return length > against || (length == against && match.from() < other.match.from());
        }
    }

    private static void tryAt(Sentence sentence, int at, Lexicon.Indexed indexed, List<Found> found) {
        Pattern.Match match = indexed.pattern().match(sentence, at);
        if (match == null || match.to() <= match.from()) return;
        Found one = new Found(indexed, match);
        for (Found before : found) if (before.repeats(one)) return;
        found.add(one);
    }

    private void state(Sentence sentence, int page, Context.Scopes scopes, Found found) {
        LexiconEntry entry = found.indexed().entry();
        Pattern.Match match = found.match();
        Optional<FactStatus> status =
                isTerm(sentence, match) ? scopes.statusOfTerm(match.from(), match.to()) : scopes.status(match);
        if (isCare(entry.id()) && isLetterhead(sentence)) return;
        Evidence evidence = evidence(sentence, page, match.from(), match.to());
        if (found.indexed().near() || status.isEmpty()) {
            mentions.add(new Mention(entry.id(), evidence));
            return;
        }
        FactStatus stated = entry.status(
                (request && isCare(entry.id())) || isCourse(entry.id())
                        ? inSection(status.get(), sentence)
                        : status.get());
        if (found.indexed().pattern().negated() && stated == FactStatus.ASSERTED) stated = FactStatus.NEGATED;
        FactValue value = FactValue.Flag.PRESENT;
        if (entry.unit() != null) {
            if (match.number() == null) return;
            value = new FactValue.Amount(Measure.of(match.number(), entry.unit()));
        }
        Focus about = Focus.of(sentence, match.from(), match.to(), focus);
        boolean ofMind = entry.id().value().startsWith("psych.");
        if (ofMind) about = Focus.NONE;
        Set<BodyPart> parts = entry.implied().isEmpty() ? about.parts() : entry.implied();
        TreatmentId of = entry.attributed() ? treatment(sentence, match) : null;
        if (entry.attributed() && of == null) {
            mentions.add(new Mention(entry.id(), evidence));
            return;
        }
        String drug = entry.ofDrug() ? drug(sentence, match) : null;
        facts.add(new Fact(
                entry.id(),
                value,
                stated,
                Provenance.READ,
                entry.root() ? Roots.expand(parts) : parts,
                about.side(),
                of,
                drug,
                sentence.dated(),
                List.of(evidence)));
    }

    /** Each treatment and drug that is named is one that was had, unless its context says otherwise. */
    private void terms(Sentence sentence, int page, Context.Scopes scopes) {
        if (isLetterhead(sentence)) return;
        for (Term term : sentence.terms()) {
            if (term.kind().equals("body")) continue;
            Optional<FactStatus> status = isStudy(term)
                    ? scopes.statusOfStudy(term.from(), term.to())
                    : scopes.statusOfTerm(term.from(), term.to());
            if (status.isEmpty() || isCredential(sentence, term)) continue;
            Evidence evidence = evidence(sentence, page, term.from(), term.to());
            Focus about = Focus.of(sentence, term.from(), term.to(), Focus.NONE);
            boolean told = scopes.tellsOfDone() || sentence.hasOwnDate();
            if (isStudy(term) && status.get() == FactStatus.ASSERTED && !told) {
                mentions.add(new Mention(TRIED, evidence));
                continue;
            }
            if (term.kind().equals("treatment")) {
                facts.add(new Fact(
                        TRIED,
                        FactValue.Flag.PRESENT,
                        inSection(status.get(), sentence),
                        Provenance.READ,
                        Roots.ofLimbs(about.parts()),
                        about.side(),
                        new TreatmentId(term.code()),
                        null,
                        sentence.dated(),
                        List.of(evidence)));
            } else {
                FactStatus taken = request ? inSection(status.get(), sentence) : status.get();
                taken(TAKEN, term, taken, sentence, evidence);
                if (term.family() != null) taken(new FactId(term.family() + ".taken"), term, taken, sentence, evidence);
            }
        }
    }

    private static boolean isTerm(Sentence sentence, Pattern.Match match) {
        return sentence.terms().stream()
                .anyMatch(
                        term -> !term.kind().equals("body") && term.from() == match.from() && term.to() == match.to());
    }

    /** Whether it is about what was done for the worker, not about what the worker has. */
    private static boolean isCare(FactId id) {
        String name = id.value();
        return name.startsWith("surgery.")
                || name.startsWith("treatment.")
                || name.startsWith("rehabilitation.")
                || name.startsWith("medication.")
                || name.startsWith("opioid.");
    }

    /** Whether it counts what was given: under a plan, the same words count what is to be given. */
    private static boolean isCourse(FactId id) {
        return id.value().equals("treatment.visits-completed") || id.value().equals("surgery.done");
    }

    /** "Anselm Rourke, PT" signs a note; it does not say that there was therapy. */
    private static boolean isCredential(Sentence sentence, Term term) {
        return term.kind().equals("treatment")
                && term.to() - term.from() == 1
                && sentence.word(term.from()).length() <= 3
                && term.from() > 1
                && sentence.word(term.from() - 1).equals(",")
                && sentence.isCapitalized(term.from() - 2)
                && (term.to() == sentence.size()
                        || !Character.isLetter(sentence.word(term.to()).charAt(0)));
    }

    /** A few words in capitals are a heading or the name of a clinic, not a statement about treatment. */
    private static boolean isLetterhead(Sentence sentence) {
        if (sentence.size() == 0 || sentence.size() > 8) return false;
        return sentence.words(0, sentence.size()).chars().noneMatch(Character::isLowerCase);
    }

    /** What a plan names without more is asked for; what it calls under way or done is not. */
    private FactStatus inSection(FactStatus status, Sentence sentence) {
        if (!(planned || afterPlan) || status != FactStatus.ASSERTED) return status;
        for (int at = 0; at < sentence.size(); at++) if (GOES_ON.contains(sentence.word(at))) return status;
        return FactStatus.PLANNED;
    }

    /** A study that is only named may be one that is asked for; of a treatment records speak when it was given. */
    private static boolean isStudy(Term term) {
        return term.code().startsWith("imaging.")
                || term.code().startsWith("electrodiagnostics")
                || term.code().startsWith("diagnostic.");
    }

    private void taken(FactId id, Term term, FactStatus status, Sentence sentence, Evidence evidence) {
        facts.add(new Fact(
                id,
                FactValue.Flag.PRESENT,
                status,
                Provenance.READ,
                EnumSet.noneOf(BodyPart.class),
                imr.domain.Side.UNSTATED,
                null,
                term.code(),
                sentence.dated(),
                List.of(evidence)));
    }

    private @Nullable TreatmentId treatment(Sentence sentence, Pattern.Match match) {
        Term nearest = nearest(sentence, match, "treatment");
        if (nearest == null) nearest = lastTreatment;
        return nearest == null ? null : new TreatmentId(nearest.code());
    }

    private static @Nullable String drug(Sentence sentence, Pattern.Match match) {
        Term nearest = nearest(sentence, match, "drug");
        return nearest == null ? null : nearest.code();
    }

    private static @Nullable Term nearest(Sentence sentence, Pattern.Match match, String kind) {
        Term nearest = null;
        int best = Integer.MAX_VALUE;
        for (Term term : sentence.terms()) {
            if (!term.kind().equals(kind) || isStudy(term)) continue;
            int distance = term.to() <= match.from() ? match.from() - term.to() : Math.max(0, term.from() - match.to());
            if (distance < best) {
                best = distance;
                nearest = term;
            }
        }
        return nearest;
    }

    private static @Nullable Term lastTreatment(Sentence sentence) {
        Term last = null;
        for (Term term : sentence.terms()) if (term.kind().equals("treatment") && !isStudy(term)) last = term;
        return last;
    }

    /** The words a match stands in: its sentence, of a long one what is around the match. A reader checks a sentence, not a word. */
    private Evidence evidence(Sentence sentence, int page, int from, int to) {
        boolean whole = sentence.size() <= QUOTED_WHOLE;
        int first = whole ? 0 : Math.max(0, from - QUOTED_AROUND);
        int last = whole ? sentence.size() : Math.min(sentence.size(), to + QUOTED_AROUND);
        String words = sentence.words(first, last);
        int length = words.length();
        while (length > 1 && ".;,:".indexOf(words.charAt(length - 1)) >= 0) length--;
        int start = sentence.token(first).start();
        return new Evidence(document, page, start, start + length, words.substring(0, length));
    }
}
