package imr.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files: code pages, size, and lines that are statements of their own. */
class TextPagesTest {
    private static final DocumentId ID = new DocumentId("note.txt");
    private static final String CAFE = "Señora Núñez isn’t better – 50% less feeling.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''"
    })
    void aTextIsReadInWhateverCodePageItIsWritten(String charset, String mark) {
        byte[] words = CAFE.getBytes(Charset.forName(charset));
        byte[] before = HexFormat.of().parseHex(mark);
        byte[] all = ByteBuffer.allocate(before.length + words.length)
                .put(before)
                .put(words)
                .array();
        assertThat(text(all)).isEqualTo(CAFE);
    }

    @Test
    void latin1ThatWindowsDoesNotKnowIsReadAsLatin1() {
        assertThat(text("caf\u00e9 \u0081".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("café");
    }

    @Test
    void aLongTextIsCutIntoPagesOfBoundedSizeAndNoWordIsLost() {
        String note = """
                The neck is stiff, he says, and turning the head hurts him on the left.
                Grip is weaker on the left than it was in spring.

                """;
        String text = note.repeat(4_000);
        ReadDocument read = read(text.getBytes(UTF_8));
        assertThat(read.pages()).hasSizeGreaterThan(30);
        assertThat(read.pages())
                .allSatisfy(page -> assertThat(page.text()).hasSizeLessThan(Limits.LONGEST_TEXT_PAGE + 2_000));
        assertThat(words(read)).isEqualTo(text.replaceAll("\\s+", " ").strip());
    }

    @Test
    void aLineWithoutEndIsCutBetweenWords() {
        String text = "tender left wrist ".repeat(9_000).strip();
        ReadDocument read = read(text.getBytes(UTF_8));
        assertThat(read.pages()).hasSizeGreaterThan(10);
        assertThat(words(read)).isEqualTo(text);
    }

    @Test
    void aTextBeyondTheLimitIsRefusedBeforeItIsRead() {
        byte[] tooLarge = new byte[Limits.TEXT_BYTES + 1];
        Arrays.fill(tooLarge, (byte) 'a');
        ReadDocument read = read(tooLarge);
        assertThat(read.pages()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("TEXT_TOO_LARGE");
    }

    @Test
    void aFormFeedBeginsAPage() {
        assertThat(read("One.\n\fTwo.\n\f".getBytes(UTF_8)).pages())
                .extracting(Page::text)
                .containsExactly("One.", "Two.");
    }

    @Test
    void eachDatedLineOfAListIsAStatementOfItsOwn() {
        String list = """
                MEDICATIONS:
                2015-04-02[STOPPED] : Meloxicam 15 MG Oral Tablet for pain of the shoulder that lasts
                2015-06-20[CURRENT] : Pregabalin 75 MG Oral Capsule for neuropathy of the lower arm
                ----------------------------------------
                CONDITIONS:
                2014-01-15 - 2014-03-30 : Weakness of the hand and of the forearm, on the left side
                03/05/2015 - Stiffness of the shoulder
                03/09/2015 Seen for pain of the wrist
                03/12/2015 Seen for pain of the wrist
                """;
        assertThat(text(list.getBytes(UTF_8)).split("\n")).hasSize(8).allSatisfy(line -> assertThat(line)
                .matches("[A-Z]+:|\\d.*"));
    }

    @Test
    void aDateAtALineStartWithinASentenceDoesNotEndIt() {
        String prose = """
                The worker was seen for his neck and for the left shoulder by the same doctor on
                03/05/2015 and felt better than in the weeks before that visit to the clinic had been.
                """;
        assertThat(text(prose.getBytes(UTF_8))).doesNotContain("\n");
    }

    private static String words(ReadDocument read) {
        return read.pages().stream()
                .map(Page::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String text(byte[] content) {
        return read(content).pages().getFirst().text();
    }

    private static ReadDocument read(byte[] content) {
        return DocumentReader.read(ID, content);
    }
}
