package imr.checks.fault;

import imr.checks.text.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a rationale concludes, by its last sentence that says so outright.
 *
 * @param necessary whether the request is called medically necessary
 */
record Conclusion(Statement in, boolean necessary) {
    /** "is (not) medically necessary", "medical necessity is (not) established", of the request as it stands. */
    private static final Pattern OUTRIGHT = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|appear|considered|deemed|determined|found|as|,)\\s+(?:[\\w,]+\\s+){0,4}?(?:not[- ])?(?:be )?medically (?:necessary|appropriate)"
                    + "|\\bmedical necessity\\b.{0,80}\\b(?:established|substantiated|supported|demonstrated|justified)\\b"
                    + "|\\bto be (?:not )?medically necessary"
                    + "|\\b(?:is|are) (?:not )?a medical necessity\\b");

    private static final Pattern NOT = Pattern.compile(
            "(?i)\\b(?:not|cannot|no|never|neither|nor|without|lack|lacks|insufficient|fails?|failed|unable)\\b|n['’]t\\b");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:if|whether|unless|until|would be|may be|might be|could be|when|should)\\b");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\b(?:utilization review|claims administrator|UR|(?:previous|prior) (?:reviewer|determination)|was determined to be not|services? .{0,40}for patients)\\b");

    /** Empty where the rationale says it nowhere outright, or says both of different parts of the request. */
    static Optional<Conclusion> of(List<Statement> rationale) {
        List<Conclusion> said = rationale.stream()
                .filter(one -> one.speaks() != Statement.Speaks.GUIDELINE)
                .flatMap(one -> in(one).stream())
                .toList();
        return said.isEmpty()
                        || said.stream().map(Conclusion::necessary).distinct().count() > 1
                ? Optional.empty()
                : Optional.of(said.getLast());
    }

    private static Optional<Conclusion> in(Statement statement) {
        String text = statement.text();
        var found = OUTRIGHT.matcher(text);
        if (!found.find()
                || OPEN.matcher(text).find()
                || OF_OTHERS.matcher(text).find()) return Optional.empty();
        return Optional.of(new Conclusion(statement, !NOT.matcher(text).find()));
    }
}
