package imr.reviewers;

import imr.domain.reviewer.Reviewer;
import imr.domain.reviewer.ReviewerRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a registry file: {@link Imported} whole, or {@link Refused} with every mistake. Nothing is imported from a file with a mistake: a
 * reviewer whose ties were misread could be asked for a case of a party.
 */
public sealed interface RegistryImport {
    record Imported(ReviewerRegistry registry) implements RegistryImport {}

    /**
     * Not imported.
     *
     * @param mistakes all of them, by row, at least one
     */
    record Refused(List<Mistake> mistakes) implements RegistryImport {
        public Refused {
            mistakes = List.copyOf(mistakes);
            if (mistakes.isEmpty()) throw new IllegalArgumentException("a file is refused for a mistake");
        }
    }

    /** Reads a CSV file in UTF-8, with or without a byte order mark. */
    static RegistryImport of(byte[] csv) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Reviewer> reviewers = decode(csv, mistakes)
                .flatMap(text -> CsvTable.read(text, mistakes))
                .map(table -> reviewers(table, mistakes))
                .orElse(List.of());
        return mistakes.isEmpty() ? new Imported(new ReviewerRegistry(reviewers)) : new Refused(mistakes);
    }

    private static Optional<String> decode(byte[] csv, List<Mistake> mistakes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString());
        } catch (CharacterCodingException e) {
            mistakes.add(new Mistake(1, Mistake.WHOLE_FILE, 0, MistakeCode.NOT_UTF8, "text in UTF-8"));
            return Optional.empty();
        }
    }

    private static List<Reviewer> reviewers(CsvTable table, List<Mistake> mistakes) {
        List<Reviewer> reviewers = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> persons = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            List<Mistake> inRow = new ArrayList<>();
            new RowReader(row, inRow).reviewer().ifPresent(reviewers::add);
            once(row, Column.ID, ids, MistakeCode.ID_TWICE, inRow);
            once(row, Column.PERSON, persons, MistakeCode.PERSON_TWICE, inRow);
            mistakes.addAll(inRow);
        }
        if (table.broken() != null) mistakes.add(table.broken());
        return reviewers;
    }

    private static void once(
            CsvTable.Row row, Column column, Map<String, Integer> seen, MistakeCode code, List<Mistake> mistakes) {
        String cell = row.cell(column);
        boolean wrong = mistakes.stream().anyMatch(mistake -> mistake.column().equals(column.header()));
        if (wrong) return;
        Integer first = seen.putIfAbsent(cell, row.number());
        if (first != null)
            mistakes.add(new Mistake(
                    row.number(), column.header(), 0, code, "one that no other row has; row " + first + " has it too"));
    }
}
