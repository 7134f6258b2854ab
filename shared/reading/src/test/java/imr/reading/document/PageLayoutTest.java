package imr.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.casefile.DocumentId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns and tables. */
class PageLayoutTest {
    private static final List<String> LEFT = List.of(
            "The worker was seen for his right",
            "hand, which he hurt when a crate",
            "fell on it in spring. He denies any",
            "numbness of the fingers, and says",
            "that the thumb locks in the morning.");
    private static final List<String> RIGHT = List.of(
            "Grip is weaker on the right than",
            "on the left. There is swelling over",
            "the wrist, and the thumb is tender",
            "where it meets the hand. Nothing",
            "else was found at this visit today.");

    @Test
    void columnsThatAreWrittenAcrossDoNotInterleave() {
        SamplePdf pdf = new SamplePdf().page().text(50, 740, "HAND CLINIC");
        for (int i = 0; i < LEFT.size(); i++)
            pdf.text(50, 700 - 14 * i, LEFT.get(i)).text(320, 700 - 14 * i, RIGHT.get(i));
        assertThat(text(pdf)).isEqualTo("HAND CLINIC\n" + String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void columnsThatAreWrittenOneAfterTheOtherStayApart() {
        SamplePdf pdf = new SamplePdf().page().lines(50, 700, LEFT).lines(320, 700, RIGHT);
        assertThat(text(pdf)).startsWith(String.join(" ", LEFT)).endsWith(String.join(" ", RIGHT));
    }

    @Test
    void rowsOfATableStayRows() {
        SamplePdf pdf = new SamplePdf().page().text(50, 720, "MOTION");
        List<String> names =
                List.of("Flexion of the wrist", "Extension of the wrist", "Grip, second position", "Pinch", "Rotation");
        for (int i = 0; i < names.size(); i++)
            pdf.text(50, 700 - 14 * i, names.get(i))
                    .text(250, 700 - 14 * i, (30 + i) + " degrees on the right")
                    .text(420, 700 - 14 * i, (60 + i) + " degrees on the left");
        assertThat(text(pdf).split("\n"))
                .contains("Pinch 33 degrees on the right 63 degrees on the left")
                .hasSize(6);
    }

    private static String text(SamplePdf pdf) {
        return DocumentReader.read(new DocumentId("report.pdf"), pdf.bytes())
                .pages()
                .getFirst()
                .text();
    }
}
