package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Measure;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactValue;
import imr.domain.fact.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts that a phrase of the lexicon names within one clause, of a role the fact may come from. */
final class PhraseFinder {
    private static final String DIAGNOSIS = "diagnosis.";
    private static final String MAY = "may";
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private final Lexicon lexicon;

    PhraseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int place = at;
            lexicon.at(sentence, at, indexed -> tryAt(sentence, place, indexed, found));
        }
        for (Found one : found) if (!isBeaten(one, found)) state(one, sentence, scopes, discourse, findings);
    }

    private static boolean isBeaten(Found one, List<Found> found) {
        for (Found other : found) if (other.beats(one)) return true;
        return false;
    }

    private record Found(Lexicon.Indexed indexed, Pattern.Match match) {
        private boolean isOfSameFact(Found other) {
            return indexed.entry().id().equals(other.indexed.entry().id()) && indexed.near() == other.indexed.near();
        }

        /** Two phrases of one fact that match the same words say it once. */
        boolean repeats(Found other) {
            return isOfSameFact(other)
                    && indexed.pattern().negated() == other.indexed.pattern().negated()
                    && match.from() == other.match.from()
                    && match.to() == other.match.to();
        }

        /** Of two phrases of one fact that overlap, the longer holds, and one that denies holds against one that states. */
        boolean beats(Found other) {
            if (equals(other) || !isOfSameFact(other)) return false;
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
        if (match == null || match.to() <= match.from() || isMonth(sentence, match)) return;
        if (isNameOfTest(indexed.entry(), sentence, match)) return;
        if (sentence.clauseAt(match.from()) != sentence.clauseAt(match.to() - 1)) return;
        // another entry of the fact may take it from a clause of this role
        if (!indexed.entry().mayComeFrom(sentence.roleAt(match.from()))) return;
        Found one = new Found(indexed, match);
        for (Found before : found) if (before.repeats(one)) return;
        found.add(one);
    }

    /** "Ulnar neuropathy test positive" names a test, not the diagnosis that it looks for. */
    private static boolean isNameOfTest(LexiconEntry entry, Sentence sentence, Pattern.Match match) {
        return entry.id().value().startsWith(DIAGNOSIS)
                && match.to() < sentence.size()
                && ContextWords.TESTS.contains(sentence.word(match.to()));
    }

    /** "Performed on May 2" supposes nothing. */
    private static boolean isMonth(Sentence sentence, Pattern.Match match) {
        int last = match.to() - 1;
        return sentence.word(last).equals(MAY) && sentence.isCapitalized(last) && last > 0;
    }

    private static void state(Found found, Sentence sentence, Scopes scopes, Discourse discourse, Findings findings) {
        LexiconEntry entry = found.indexed().entry();
        Pattern.Match match = found.match();
        Role role = sentence.roleAt(match.from());
        if (role == Role.REVIEW) return;
        if (entry.isOfCase() && ContextWords.cites(sentence)) return;
        Optional<FactStatus> status =
                isTerm(sentence, match) ? scopes.statusOfTerm(match.from(), match.to()) : scopes.status(match);
        boolean care = entry.about() == LexiconEntry.About.CARE || entry.about() == LexiconEntry.About.COURSE;
        if (care && Letterhead.is(sentence)) return;
        if (found.indexed().near() || status.isEmpty()) {
            findings.mention(entry.id(), sentence, match.from(), match.to());
            return;
        }
        FactStatus stated = isPlannedState(entry, status.get(), sentence, scopes, match.from())
                ? FactStatus.PLANNED
                : stated(entry, status.get(), sentence, discourse);
        boolean denies = found.indexed().pattern().negated();
        if (denies && stated == FactStatus.ASSERTED) stated = FactStatus.NEGATED;
        if ((denies || stated == FactStatus.NEGATED) && !entry.deniable()) return;
        TreatmentId of = entry.attributed() ? Attribution.treatment(sentence, match, discourse) : null;
        if (entry.attributed() && of == null) {
            findings.mention(entry.id(), sentence, match.from(), match.to());
            return;
        }
        FactValue value = value(entry, found.indexed().pattern(), match);
        if (value == null) return;
        Focus about = entry.about() == LexiconEntry.About.MIND
                ? Focus.NONE
                : Focus.of(sentence, match.from(), match.to(), discourse.focus());
        String drug = entry.ofDrug() ? Attribution.drug(sentence, match) : null;
        Findings.About what = new Findings.About(value, parts(entry, about), about.side(), of, drug);
        findings.fact(entry.id(), stated, what, sentence, match.from(), match.to());
        if (stated == FactStatus.ASSERTED)
            for (FactId implied : entry.implies())
                findings.fact(implied, stated, what, sentence, match.from(), match.to());
    }

    /** "It is planned that he is off work" tells of no state that is; "that he remain off work" orders one. */
    private static boolean isPlannedState(
            LexiconEntry entry, FactStatus status, Sentence sentence, Scopes scopes, int at) {
        return status == FactStatus.PLANNED
                && entry.about() == LexiconEntry.About.WORKER
                && at > 0
                && ContextWords.INDICATIVE.contains(sentence.word(at - 1))
                && scopes.isFramed(at);
    }

    private static FactStatus stated(LexiconEntry entry, FactStatus status, Sentence sentence, Discourse discourse) {
        boolean bySection = entry.about() == LexiconEntry.About.COURSE
                || (entry.about() == LexiconEntry.About.CARE && discourse.isRequest());
        return entry.status(bySection ? discourse.inSection(status, sentence) : status);
    }

    private static @Nullable FactValue value(LexiconEntry entry, Pattern pattern, Pattern.Match match) {
        String code = pattern.code();
        if (code != null) return new FactValue.Code(code);
        Unit unit = entry.unit();
        if (unit == null) return FactValue.Flag.PRESENT;
        return match.number() == null || isYear(match.number())
                ? null
                : new FactValue.Amount(Measure.of(match.number(), unit));
    }

    /** "On December 12, 2016 physical therapy" counts no visits. */
    private static boolean isYear(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    private static Set<BodyPart> parts(LexiconEntry entry, Focus about) {
        Set<BodyPart> parts = entry.implied().isEmpty() ? about.parts() : entry.implied();
        return entry.root() ? Roots.expand(parts) : parts;
    }

    private static boolean isTerm(Sentence sentence, Pattern.Match match) {
        return sentence.terms().stream()
                .anyMatch(
                        term -> !term.kind().equals("body") && term.from() == match.from() && term.to() == match.to());
    }
}
