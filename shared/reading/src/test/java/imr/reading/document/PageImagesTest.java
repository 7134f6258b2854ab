package imr.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imr.domain.Fault;
import imr.domain.casefile.DocumentId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PageImagesTest {
    private static final DocumentId ID = new DocumentId("scan.pdf");

    @Test
    void aPageWithoutTextIsDrawnAndReadByThePort() throws IOException {
        ReadDocument read = DocumentReader.read(ID, scan(), image -> "Spurling is positive.");
        assertThat(read.pages()).hasSize(1);
        assertThat(read.toString()).contains("Spurling");
    }

    @Test
    void withoutAPortThePageIsNamedAsUnreadable() throws IOException {
        ReadDocument read = DocumentReader.read(ID, scan(), null);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PAGE_WITHOUT_TEXT");
            assertThat(problem.place()).contains("1");
        });
    }

    @Test
    void aPortThatFailsOnTheImageLeavesThePageUnread() throws IOException {
        ReadDocument read = DocumentReader.read(ID, scan(), image -> {
            throw new IllegalStateException("cannot draw");
        });
        assertThat(read.toString()).doesNotContain("Spurling");
    }

    @Test
    void aServiceOutOfReachEndsTheReadingSoThatItIsTriedAgain() throws IOException {
        byte[] scan = scan();
        Fault fault = new Fault(Fault.Blame.DEPENDENCY, true, "out of reach");
        assertThatThrownBy(() -> DocumentReader.read(ID, scan, image -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    private static byte[] scan() throws IOException {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, image), 72, 72, 400, 400);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
