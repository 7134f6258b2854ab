package imr.functions.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The prose of a golden case in sentences, for tests that put it otherwise. */
final class Prose {
    /** What a sentence must name to be understood without the one before it: a region, a treatment, a drug. */
    private static final Pattern NAMES = Pattern.compile(
            "(?i)neck|cervical|back|lumbar|shoulder|knee|dermatome|acupuncture|therapy|ibuprofen|naproxen|norco|acetaminophen");

    private static final Pattern SECOND_CLAUSE = Pattern.compile(
            "(?i:\\bwith )(?:acupuncture|physical therapy)| and (?:he|she|is|strength is)\\b|, which |because| positive ");

    private Prose() {}

    /** The texts of all golden cases. */
    static List<String> cases() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            List<String> cases = new ArrayList<>();
            for (Path file : files.filter(f -> f.endsWith("case.txt")).sorted().toList())
                cases.add(Files.readString(file));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The prose of a case. */
    static String of(String golden) {
        return golden.substring(golden.indexOf("\n---\n") + 5).strip();
    }

    static List<String> sentences(String prose) {
        return List.of(prose.split("(?<=\\.) (?=\\p{Lu})"));
    }

    /** Runs of sentences whose order among each other carries no meaning: one that names nothing itself stays behind the one it goes on from. */
    static List<String> movable(String prose) {
        List<String> runs = new ArrayList<>();
        for (String sentence : sentences(prose))
            if (runs.isEmpty() || NAMES.matcher(sentence).find()) runs.add(sentence);
            else runs.add(runs.removeLast() + " " + sentence);
        return runs;
    }

    /**
     * Whether a sentence has a part that stands whatever is said of the rest: "he denies pain, and he works" says that he works, and "denies that
     * with acupuncture it improved" that there was acupuncture; a result called positive ends what a word before it denies.
     */
    static boolean hasSecondClause(String sentence) {
        return SECOND_CLAUSE.matcher(sentence).find();
    }

    static String lowerFirst(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
