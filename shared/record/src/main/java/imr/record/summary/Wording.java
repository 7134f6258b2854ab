package imr.record.summary;

import imr.domain.evaluation.SummarySentence;
import imr.domain.fact.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a summary as they come to be, each with what it rests on. */
final class Wording {
    private final List<SummarySentence> sentences = new ArrayList<>();

    List<SummarySentence> sentences() {
        return sentences;
    }

    void say(String sentence, List<Evidence> evidence) {
        sentences.add(new SummarySentence(sentence, evidence));
    }

    /** "One, two and three". */
    static String listed(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
