package imr.functions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each sentence of each golden record as something denied, supposed, planned or told of another: it states nothing of the worker. */
class FramedSentencesTest {
    private static final List<String> FRAMES = List.of(
            "The patient denies that …",
            "It is not the case that …",
            "If …",
            "It is possible that …",
            "It is planned that …",
            "Her mother says that …",
            "Family history: …");

    /** Who the worker is, no frame takes back. */
    private static final Pattern THE_WORKER = Pattern.compile("patient\\..*");

    /**
     * What the lexicon lets hold when only suspected or planned: the suspicion of a fracture, the drug whose taper is planned, and an operation or a
     * change of care that by its nature is but considered.
     */
    private static final Pattern HOLDS_WHEN_SUSPECTED =
            Pattern.compile("red-flag\\..*|opioid\\.prescribed|surgery\\.considered|case\\.changes-management");

    private static final Pattern SUSPECTED = Pattern.compile("(If|It is possible|It is planned) .*");

    @Test
    void whatIsDeniedSupposedPlannedOrOfAnotherNeverCountsAsStated() {
        Map<String, String> byProse = new LinkedHashMap<>();
        for (String golden : Prose.cases()) byProse.putIfAbsent(Prose.of(golden), golden);
        List<String> stated = new ArrayList<>();
        byProse.forEach((prose, golden) -> {
            List<String> sentences = Prose.sentences(prose);
            for (int at = 0; at < sentences.size(); at++)
                if (!Prose.hasSecondClause(sentences.get(at)))
                    for (String frame : FRAMES) stated.addAll(stated(golden, sentences, at, frame));
        });
        assertThat(stated).isEmpty();
    }

    private static List<String> stated(String golden, List<String> sentences, int at, String frame) {
        List<String> altered = new ArrayList<>(sentences);
        String framed = frame.replace("…", Prose.lowerFirst(sentences.get(at)));
        altered.set(at, framed);
        String prose = String.join(" ", altered);
        int start = prose.indexOf(framed);
        List<String> stated = new ArrayList<>();
        for (Fact fact : GoldenCase.parse(golden).reading(prose).facts().facts())
            if (fact.status() == FactStatus.ASSERTED && !holdsAnyhow(fact.id().value(), framed))
                for (Evidence words : fact.evidence())
                    if (words.document().value().equals("pr2.txt")
                            && words.start() >= start
                            && words.end() <= start + framed.length()) stated.add(framed + " states " + fact.id());
        return stated;
    }

    private static boolean holdsAnyhow(String fact, String framed) {
        boolean suspected = SUSPECTED.matcher(framed).matches()
                && HOLDS_WHEN_SUSPECTED.matcher(fact).matches();
        return suspected || THE_WORKER.matcher(fact).matches();
    }
}
