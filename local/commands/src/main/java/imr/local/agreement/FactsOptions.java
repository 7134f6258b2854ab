package imr.local.agreement;

import imr.guidelines.library.Library;
import imr.json.FactsJson;
import imr.local.facts.GivenFacts;
import imr.local.facts.LetterFacts;
import imr.reading.record.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where facts are taken from and written to. */
final class FactsOptions {
    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description =
                    "Take facts from here, CASE.json for each letter (imr.facts.v1), instead of reading; refused where a "
                            + "fact is not in the vocabulary or a quotation does not stand in the letter.")
    private @Nullable Path given;

    @Option(
            names = "--write-facts",
            paramLabel = "DIR",
            description = "Also write the facts of each letter into this folder, as CASE.json.")
    private @Nullable Path written;

    /** @param library whose vocabulary facts are checked against, and with whose words letters are read */
    LetterFacts source(Library library) {
        CaseReader reader = new CaseReader(library.words());
        if (given == null) return LetterFacts.read(reader);
        LetterFiles.checkAll(List.of(given));
        return new GivenFacts(given, reader, library);
    }

    boolean areGiven() {
        return given != null;
    }

    void write(Collection<LetterEvaluations.Read> letters) throws IOException {
        if (written == null) return;
        Files.createDirectories(written);
        for (LetterEvaluations.Read one : letters)
            Files.write(written.resolve(one.file().caseNumber() + ".json"), FactsJson.write(one.facts()));
    }
}
