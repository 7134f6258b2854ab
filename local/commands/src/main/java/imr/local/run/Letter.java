package imr.local.run;

import imr.domain.Problem;
import imr.reading.letter.LetterImporter;
import imr.reading.letter.UndecidedLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A published letter as an upload: the application it must once have had, and its clinical case summary as the record. What the letter
 * decides is not in it, because the importer does not pass that on.
 */
final class Letter {
    private Letter() {}

    /** @throws BadSource with what is wrong when the file is no letter */
    static Upload read(Path file) {
        try {
            LetterImporter.Imported imported = LetterImporter.read(Files.readAllBytes(file));
            if (imported.letter().isPresent()) {
                UndecidedLetter letter = imported.letter().get();
                return Upload.of(letter.caseNumber(), letter.asUpload());
            }
            throw new BadSource(file + ": "
                    + imported.problems().stream().map(Problem::advice).collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
