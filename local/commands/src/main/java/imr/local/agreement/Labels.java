package imr.local.agreement;

import imr.domain.evaluation.Outcome;
import imr.local.run.BadSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reviewers decided, by case and item, from a file with columns {@code case_number,item,…,decision}. */
final class Labels {
    private final Map<String, Outcome> decisions = new HashMap<>();

    static Labels read(Path file) {
        Labels labels = new Labels();
        try {
            List<List<String>> rows = Csv.rows(Files.readString(file));
            if (rows.isEmpty())
                throw new BadSource(
                        file + " is empty; it has columns case_number, item and decision, named in its first line.");
            for (List<String> row : rows.subList(1, rows.size()))
                for (Outcome outcome : Outcome.values())
                    if (outcome.word().equalsIgnoreCase(row.getLast().strip()))
                        labels.decisions.put(row.get(0) + "/" + row.get(1), outcome);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels", e);
        }
        return labels;
    }

    int size() {
        return decisions.size();
    }

    @Nullable
    Outcome of(Recommended recommended) {
        return decisions.get(
                recommended.caseNumber() + "/" + recommended.item().item().number());
    }
}
