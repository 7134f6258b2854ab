package imr.letters;

import eu.crydee.syllablecounter.SyllableCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** How hard a text is to read. */
final class ReadingLevel {
    private static final SyllableCounter SYLLABLES = new SyllableCounter();
    private static final SentenceModel SENTENCES = model();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    /** A syllable of Spanish has one vowel, or a diphthong: two of which one is weak and without accent. */
    private static final Pattern SPANISH_SYLLABLE =
            Pattern.compile("[iuü]?[aeoáéó][iuy]?|[íú]|[iuü][iuy]?|y(?!\\p{L})");

    private ReadingLevel() {}

    /** The school grade by Flesch and Kincaid; English. */
    static double grade(List<String> blocks) {
        double sentences = 0;
        double words = 0;
        double syllables = 0;
        for (String block : blocks) {
            sentences += new SentenceDetectorME(SENTENCES).sentDetect(block).length;
            for (String word : words(block)) {
                words++;
                syllables += Math.max(1, SYLLABLES.count(word));
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** The ease by Fernández Huerta: 60 to 70 is for grades 8 and 9, 70 to 80 for grade 7, more is easier; Spanish. */
    static double spanishEase(List<String> blocks) {
        double sentences = 0;
        double words = 0;
        double syllables = 0;
        for (String block : blocks) {
            sentences += sentences(block).size();
            for (String word : words(block)) {
                words++;
                syllables += spanishSyllables(word);
            }
        }
        return 206.84 - 60 * syllables / words - 1.02 * words / sentences;
    }

    static long spanishSyllables(String word) {
        return Math.max(
                1,
                SPANISH_SYLLABLE
                        .matcher(word.toLowerCase(Locale.ROOT))
                        .results()
                        .count());
    }

    static List<String> sentences(String block) {
        return Arrays.stream(block.split("(?<=[.?!])\\s+"))
                .filter(s -> !s.isBlank())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static SentenceModel model() {
        try (InputStream in = ReadingLevel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return new SentenceModel(Objects.requireNonNull(in, "the sentence model is on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
