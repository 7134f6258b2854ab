package imr.reading.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are neither PDF nor plain text. */
class FileFormatsTest {
    private static final DocumentId ID = new DocumentId("report");

    @Test
    void anRtfFileIsReadWithoutItsMarkup() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red0\\green0\\blue0;}"
                        + "{\\*\\generator Writer;}{\\info{\\author A. Writer}}{\\header Bay Hand Center\\par}"
                        + "\\pard\\f0 HAND EXAMINATION\\par\\b Grip\\b0  isn\\'92t equal: 30 kg and 12 kg\\par "
                        + "{\\v never shown}{\\deleted taken out}He had nine\\line visits of therapy.\\par"
                        + "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt They did not help.}}\\par "
                        + "\\trowd Side\\cell Grip\\cell\\row\\trowd left\\cell weak\\cell\\row\\pard"
                        + "\\page Signed \\u8222?A. Writer\\u8220?\\par}";
        List<Page> pages = read(rtf.getBytes(ISO_8859_1)).pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().text())
                .contains("HAND EXAMINATION\nGrip isn’t equal: 30 kg and 12 kg\n")
                .contains("He had nine visits of therapy.", "They did not help.", "Side Grip", "left weak")
                .doesNotContain("Arial", "Writer", "Bay Hand", "never", "taken", "HYPERLINK", "\\", "{");
        assertThat(pages.get(1).text()).isEqualTo("Signed „A. Writer“");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\\rtf1", "{\\rtf1 {{{{{{{{", "{\\rtf1 \\bin99999999 x", "{\\rtf1 \\'zz}}}}}", "{\\rtf1\\u}"})
    void aDamagedRtfFileIsReadOrRefused(String rtf) {
        ReadDocument read = read(rtf.getBytes(ISO_8859_1));
        assertThat(read.pages().isEmpty() && read.problems().isEmpty()).isFalse();
    }

    @Test
    void aDocxFileIsReadInParagraphsRowsAndPages() {
        String body = """
                <w:p><w:r><w:t>HAND EXAMINATION</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">Grip is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>weak</w:t></w:r>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r><w:del><w:r><w:delText> gone</w:delText></w:r></w:del>\
                <w:r><w:t>.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>night splint</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>therapy of the hand</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Side</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Grip</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>left</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12 kg</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> numb at night</w:t></w:r></w:p>
                <w:p><w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t xml:space="preserve"> numb by day</w:t></w:r></w:p>
                <w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Signed</w:t></w:r></w:p>
                """;
        List<Page> pages = read(docx(body)).pages();
        assertThat(pages)
                .extracting(Page::text)
                .containsExactly(
                        "HAND EXAMINATION\nGrip is weak.\n• night splint\n• therapy of the hand\nSide Grip\nleft 12 kg\n"
                                + "☒ numb at night\n☐ numb by day",
                        "Signed");
    }

    @Test
    void aDocxFileThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int i = 0; i < 300; i++) zip.write(zeros);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(zeros);
        }
        assertThat(read(out.toByteArray()).problems()).extracting(Problem::code).containsExactly("CORRUPT_FILE");
    }

    @Test
    void entitiesOfADocxFileAreNotFollowed() {
        byte[] file = archive(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:t>&x;</w:t></w:document>");
        assertThat(read(file).pages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff", "gif"})
    void anImageIsReadByTheImageReader(String kind) throws IOException {
        ReadDocument read = DocumentReader.read(ID, image(kind), picture -> "Grip is weak.");
        assertThat(read.pages()).extracting(Page::text).containsExactly("Grip is weak.");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_READ_FROM_IMAGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff", "gif"})
    void withoutAnImageReaderAnImageIsAPageThatWasNotRead(String kind) throws IOException {
        ReadDocument read = read(image(kind));
        assertThat(read.unreadPages()).containsExactly(1);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_WITHOUT_TEXT");
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae1, old Office kind",
        "0000001866747970686569630000, HEIC",
        "2521505300, PostScript",
        "3c68746d6c3e, web page",
        "3c3f786d6c20, XML",
        "00010203, neither PDF"
    })
    void whatIsNotReadIsRefusedByItsName(String bytes, String name) {
        ReadDocument read = read(HexFormat.of().parseHex(bytes));
        assertThat(read.pages()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("UNKNOWN_FORMAT");
            assertThat(problem.advice()).contains(name).contains("upload");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, Excel",
        "ppt/presentation.xml, PowerPoint",
        "mimetype, OpenDocument",
        "scan.jpg, zip archive"
    })
    void archivesAreToldByWhatIsInThem(String entry, String name) {
        assertThat(read(archive(entry, "x")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.advice()).contains(name));
    }

    private static byte[] docx(String body) {
        return archive(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    private static byte[] archive(String entry, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] image(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY), kind, out))
                .isTrue();
        return out.toByteArray();
    }

    private static ReadDocument read(byte[] content) {
        return DocumentReader.read(ID, content);
    }
}
