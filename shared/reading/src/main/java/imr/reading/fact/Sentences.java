package imr.reading.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Parts texts into sentences as the reader of records does. Safe for use by many threads. */
public final class Sentences {
    private final SentenceModel model = model();

    /**
     * Where a sentence stands in its text.
     *
     * @param start first character, from 0
     * @param end   behind the last
     */
    public record Part(int start, int end) {}

    /** In order; white space between them may belong to none. */
    public List<Part> of(String text) {
        return new SentenceSpans(new SentenceDetectorME(model))
                .of(text).stream()
                        .map(span -> new Part(span.getStart(), span.getEnd()))
                        .toList();
    }

    static SentenceModel model() {
        try (InputStream model = SentenceModel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            if (model == null) throw new IllegalStateException("the sentence model is missing from the class path");
            return new SentenceModel(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
