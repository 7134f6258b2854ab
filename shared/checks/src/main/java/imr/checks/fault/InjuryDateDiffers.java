package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import imr.reading.text.Dates;
import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date of injury told otherwise than in the case: what governs by it, such as the limits of Labor Code 4604.5(c), would be wrong too. */
public final class InjuryDateDiffers implements Check {
    /** What stands right before a date that it makes the date of injury. */
    private static final Pattern INJURY = Pattern.compile(
            "(?i)\\b(?:date of injury(?: \\(DOI\\))?|injury date|(?:industrial|work|occupational)[- ](?:related )?(?:injury|claim)|(?:was )?injured(?: at work)?)"
                    + "(?: dated?)?(?: (?:of|on|from|is|was|dated|:))?[\\s:]*$");

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        LocalDate injury = draft.draft().dates().injury();
        List<CheckResult> results = new ArrayList<>();
        if (injury == null) return results;
        for (Statement one : draft.statements())
            if (one.speaks() != Statement.Speaks.GUIDELINE)
                told(one).filter(day -> !day.equals(injury)).ifPresent(day -> results.add(result(one, day, injury)));
        return results;
    }

    private static Optional<LocalDate> told(Statement statement) {
        String text = statement.text();
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        for (int i = 0; i < tokens.size(); i++) {
            Dates.Told day = Dates.day(tokens, i);
            if (day != null
                    && INJURY.matcher(text.substring(0, tokens.get(i).start())).find()) return Optional.of(day.day());
        }
        return Optional.empty();
    }

    private static CheckResult result(Statement said, LocalDate day, LocalDate injury) {
        return new CheckResult(
                CheckCode.NUMBER_DIFFERS,
                said.place(),
                "The text has " + day + " for the date of injury, the case " + injury + ".",
                "Correct whichever is wrong by the application.");
    }
}
