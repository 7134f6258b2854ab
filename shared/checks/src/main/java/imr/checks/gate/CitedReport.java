package imr.checks.gate;

import imr.checks.Place;
import imr.checks.text.Statement;
import imr.reading.text.Dates;
import imr.reading.text.Token;
import imr.reading.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A physician's report that a sentence cites by its date ("the progress report dated 10/28/2016"). Studies are not looked for: they are often told at
 * second hand, and their own report need not be in the record.
 *
 * @param on the date it is cited by
 */
record CitedReport(LocalDate on, Place place) {
    private static final Set<String> REPORTS = Set.of("report", "note", "pr-2", "evaluation", "narrative");
    private static final Set<String> OF = Set.of("dated", "of", "from", "on");
    private static final Set<String> OTHERS =
            Set.of("mri", "ct", "x-ray", "emg", "ncv", "radiology", "imaging", "operative", "review", "laboratory");
    private static final int BEFORE = 4;

    static Optional<CitedReport> in(Statement statement) {
        String text = statement.text();
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!REPORTS.contains(tokens.get(i).text())
                    || !OF.contains(tokens.get(i + 1).text())) continue;
            Dates.Told day = Dates.day(tokens, i + 2);
            if (day == null || isStudy(tokens, i)) continue;
            int start = statement.start() + tokens.get(i).start();
            int end = statement.start() + tokens.get(day.to() - 1).end();
            return Optional.of(new CitedReport(
                    day.day(), new Place(statement.section(), statement.item(), statement.number(), start, end)));
        }
        return Optional.empty();
    }

    private static boolean isStudy(List<Token> tokens, int report) {
        return tokens.subList(Math.max(0, report - BEFORE), report).stream()
                .anyMatch(word -> OTHERS.contains(word.text()));
    }
}
