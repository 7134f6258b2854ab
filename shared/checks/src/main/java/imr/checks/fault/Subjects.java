package imr.checks.fault;

import imr.domain.BodyPart;
import imr.domain.fact.Fact;
import imr.domain.fact.FactValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What facts are about, and which of them can gainsay each other. */
final class Subjects {
    private static final String TRIED = "treatment.tried";
    private static final String TAKEN = ".taken";

    /** What is wanted, thought of or under way may be so in one sentence and not in the next. */
    private static final Set<String> INTENDED =
            Set.of("surgery.planned", "surgery.considered", "support.cited", "symptom.improving");

    /** A joint moves in many directions, of which one may be free and another not. */
    private static final Set<String> MANIFOLD = Set.of("exam.limited-motion", "exam.full-motion");

    /** A reflex of 1+ is a weak one to some and a normal one to others. */
    private static final Pattern DOUBTFUL = Pattern.compile("\\b1\\+");

    /** A study that "showed nothing" was made. */
    private static final List<String> STUDIES =
            List.of("imaging", "electrodiagnostics", "diagnostic", "urine-drug-test");

    /** To need no more of a treatment is not to have had none. */
    private static final Pattern HAD = Pattern.compile(
            "(?i)\\b(?:tried|trial(?:ed)?|attempt(?:ed)?|fail(?:ed|ure)?|received|undergone|underwent|had|completed|participated|exhausted|previous|prior|initiated)\\b");

    private static final Pattern TOOK =
            Pattern.compile("(?i)\\b(?:tak(?:es?|en|ing)|us(?:es|ing)|prescribed|denie[sd])\\b");
    private static final Pattern NEED =
            Pattern.compile("(?i)\\b(?:need(?:ed|s)?|require[sd]?|reasons?|rationale|recommend(?:ed)?|explanation)\\b");
    private static final Pattern EXAMINED = Pattern.compile("(?i)\\bexam(?:ination)?\\b");

    /** A statement beside a denial in one clause may belong to it: "nor positive studies". */
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:nor|neither|fail(?:s|ed) to|lack(?:s|ed|ing)?|absent|without)\\b");

    private Subjects() {}

    /** A finding that is there or is not. */
    static boolean isFinding(Fact fact) {
        if (!(fact.value() instanceof FactValue.Flag)
                || INTENDED.contains(fact.id().value())) return false;
        if (MANIFOLD.contains(fact.id().value())) return false;
        String words = fact.evidence().getFirst().words();
        return switch (fact.status()) {
            case ASSERTED ->
                !DENIAL.matcher(words).find() && !DOUBTFUL.matcher(words).find();
            case NEGATED -> isDenied(fact, words);
            case HISTORICAL, HYPOTHETICAL, PLANNED, OTHER_PERSON -> false;
        };
    }

    private static boolean isDenied(Fact fact, String words) {
        String id = fact.id().value();
        if (id.equals(TRIED))
            return !isStudy(fact)
                    && HAD.matcher(words).find()
                    && !NEED.matcher(words).find();
        if (id.endsWith(TAKEN))
            return TOOK.matcher(words).find() && !NEED.matcher(words).find();
        // Signs that are not found on examination leave a diagnosis made otherwise untouched.
        return !id.startsWith("diagnosis.") || !EXAMINED.matcher(words).find();
    }

    private static boolean isStudy(Fact fact) {
        var of = fact.of();
        return of == null || STUDIES.stream().anyMatch(of.code()::startsWith);
    }

    /** Whether both speak of one thing at one place, in words of which one is the same. */
    static boolean same(Fact one, Fact other) {
        if (!one.speaksOfTheSameAs(other) || !one.side().covers(other.side())) return false;
        Set<BodyPart> parts = one.bodyParts();
        return (parts.isEmpty() && other.bodyParts().isEmpty())
                || parts.stream().anyMatch(other.bodyParts()::contains);
    }

    /** The same, also where one of both names no region: an age is told with the complaint or without. */
    static boolean sameOrOfNoRegion(Fact one, Fact other) {
        return one.id().equals(other.id())
                && Objects.equals(one.of(), other.of())
                && Objects.equals(one.drug(), other.drug())
                && one.side().covers(other.side())
                && (one.bodyParts().isEmpty()
                        || other.bodyParts().isEmpty()
                        || Regions.meet(one.bodyParts(), other.bodyParts()));
    }

    /** {@code nerve tension (exam), low back}. */
    static String words(Fact fact) {
        String id = fact.id().value().replace('-', ' ');
        int dot = id.indexOf('.');
        StringBuilder words = new StringBuilder(
                dot < 0 ? id : id.substring(dot + 1).replace('.', ' ') + " (" + id.substring(0, dot) + ")");
        if (fact.of() != null) words.append(" of ").append(Words.of(fact.of()));
        if (fact.drug() != null) words.append(" of ").append(fact.drug());
        if (!fact.bodyParts().isEmpty()) words.append(", ").append(Words.of(new TreeSet<>(fact.bodyParts())));
        return words.toString();
    }
}
