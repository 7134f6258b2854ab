package imr.functions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.fact.FactsFile;
import imr.evaluation.CaseEvaluator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A record that says the same in other words, in another order or among other things comes to the same findings. */
class ParaphraseTest {
    private static final CaseEvaluator EVALUATOR = new CaseEvaluator();
    private static final List<String> CASES = Prose.cases();
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Words of the field for one thing. */
    private static final List<List<String>> SYNONYMS = List.of(
            List.of("physical therapy", "physiotherapy", "formal physical therapy"),
            List.of("acupuncture", "electroacupuncture", "acupuncture therapy"),
            List.of("sessions of", "visits of", "treatments of"),
            List.of("decreased", "diminished", "reduced"),
            List.of("cervical spine", "neck"),
            List.of("Lumbar range", "Low back range", "Lumbosacral range"),
            List.of("The patient", "The worker", "The applicant", "The employee", "The injured worker"),
            List.of("ibuprofen", "Motrin", "Advil"),
            List.of("naproxen", "Naprosyn", "Anaprox"),
            List.of("Norco", "Hydrocodone-acetaminophen", "Vicodin"),
            List.of("range of motion", "ROM"),
            List.of("MRI", "Magnetic resonance imaging", "An MRI scan"));

    /** The passages that an orientation lists under a subject. */
    private static final Pattern TOPIC = Pattern.compile("(?m)(^    on .*\\n)((?:^      .*\\n)+)");

    /** Said in many records and of no weight for any criterion. */
    private static final List<String> IRRELEVANT = List.of(
            "An interpreter was present.",
            "The visit took half an hour.",
            "She lives with two cats in a ground floor apartment.",
            "He drove himself to the appointment.",
            "Blood pressure is 128/76 and pulse is 72.",
            "The office has moved to a new address.",
            "Height is 5 feet 9 inches.",
            "He does not smoke.",
            "The chart was reviewed before the visit.",
            "She is right handed.",
            "Transportation was arranged by the family.",
            "He watches football on Sundays.",
            "The next appointment is in four weeks.");

    @Property(tries = 300)
    void theOrderOfSentencesDoesNotMatter(@ForAll("golden") String golden, @ForAll Random random) {
        List<String> runs = new ArrayList<>(Prose.movable(Prose.of(golden)));
        Collections.shuffle(runs, random);
        assertSame(golden, String.join(" ", runs));
    }

    @Property(tries = 300)
    void irrelevantSentencesChangeNothing(
            @ForAll("golden") String golden, @ForAll("irrelevant") List<String> added, @ForAll Random random) {
        List<String> sentences = new ArrayList<>(Prose.sentences(Prose.of(golden)));
        for (String sentence : added) sentences.add(random.nextInt(sentences.size() + 1), sentence);
        assertSame(golden, String.join(" ", sentences));
    }

    @Property(tries = 300)
    void synonymsComeToTheSame(@ForAll("golden") String golden, @ForAll Random random) {
        String prose = Prose.of(golden);
        for (List<String> synonyms : SYNONYMS)
            for (String word : synonyms)
                if (prose.contains(word)) {
                    prose = prose.replace(word, synonyms.get(random.nextInt(synonyms.size())));
                    break;
                }
        assertSame(golden, prose);
    }

    @Property(tries = 150)
    void numbersInWordsComeToTheSameAsInDigits(@ForAll("golden") String golden) {
        String inWords = golden;
        for (int number = 1; number < WORDS.size(); number++)
            inWords = inWords.replaceAll(
                    "(?<![-\\d/])\\b" + number + " (?=sessions|visits|acupuncture|minutes)", WORDS.get(number) + " ");
        String inDigits = golden;
        for (int number = 1; number < WORDS.size(); number++)
            inDigits = inDigits.replaceAll(
                    "\\b" + WORDS.get(number) + " (?=tablets|times|weeks|sessions|visits)", number + " ");
        assertThat(findings(inWords)).as(inWords).isEqualTo(findings(golden));
        assertThat(findings(inDigits)).as(inDigits).isEqualTo(findings(golden));
    }

    @Property(tries = 200)
    void aDateIsTheSameInEveryForm(@ForAll("golden") String golden, @ForAll("days") LocalDate day) {
        List<List<String>> facts = new ArrayList<>();
        for (String form : List.of("yyyy-MM-dd", "M/d/yyyy", "MM/dd/yyyy", "M/d/yy", "MMMM d, yyyy", "MMM d, yyyy")) {
            String dated = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
            FactsFile read = golden(golden)
                    .reading("Progress report of " + dated + ". " + Prose.of(golden))
                    .facts();
            facts.add(read.facts().stream()
                    .map(fact -> fact.id() + " " + fact.status() + " " + fact.value() + " " + fact.on())
                    .toList());
            assertThat(facts.getLast()).as(dated).isEqualTo(facts.getFirst());
        }
    }

    @Provide
    Arbitrary<String> golden() {
        return Arbitraries.of(CASES);
    }

    @Provide
    Arbitrary<List<String>> irrelevant() {
        return Arbitraries.of(IRRELEVANT).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4_000).map(day -> LocalDate.of(2008, 1, 1)
                .plusDays(day));
    }

    private static void assertSame(String golden, String prose) {
        assertThat(findings(golden(golden).reading(prose))).as(prose).isEqualTo(findings(golden));
    }

    private static String findings(String golden) {
        return findings(golden(golden));
    }

    /** The trace without the words quoted. */
    private static String findings(GoldenCase golden) {
        String trace = TraceText.of(golden.evaluate(EVALUATOR)).replaceAll(" «[^»]*»", "");
        return TOPIC.matcher(trace)
                .replaceAll(topic -> Matcher.quoteReplacement(topic.group(1) + told(topic.group(2))));
    }

    /** What an orientation tells of a subject, whichever passage of one day it stands in and whichever of them is read first. */
    private static String told(String passages) {
        return passages.lines()
                .flatMap(passage -> Stream.of(passage.strip().split("; ")))
                .sorted()
                .map(one -> "      " + one + "\n")
                .collect(Collectors.joining());
    }

    private static GoldenCase golden(String text) {
        return GoldenCase.parse(text);
    }
}
