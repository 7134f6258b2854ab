package imr.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Records and letters made up for measuring, as dense as printed ones: some 2,500 characters a page. */
final class SampleRecords {
    private static final int LINES = 46;
    private static final int LINE_HEIGHT = 14;
    /** What progress reports say, visit after visit. */
    private static final List<String> REPORT = List.of(
            "The patient is seen for neck and low back pain after lifting a pallet at work.",
            "Pain is 6/10, aching, and radiates to the left leg below the knee with numbness.",
            "She denies bowel or bladder incontinence, fever and unexplained weight loss.",
            "Lumbar range of motion is decreased; straight leg raise is positive on the left.",
            "Sensation is diminished in the left L5 dermatome and strength is 4/5 in the great toe.",
            "Reflexes are symmetric, and Hoffmann and clonus are absent in all extremities.",
            "MRI of the lumbar spine shows a 4 mm disc protrusion at L4-5 touching the nerve root.",
            "Treatment has included 12 visits of physical therapy with little functional gain.",
            "Naproxen 550 mg twice daily is tolerated; cyclobenzaprine was stopped for drowsiness.",
            "She remains on modified duty with no lifting over 15 pounds until the next visit.",
            "If symptoms persist, an epidural steroid injection at L5-S1 may be considered.",
            "Plan: continue home exercise, request acupuncture 6 visits, return in four weeks.");

    private static final List<String> LETTER = List.of(
            "IMR Case Number: CM26-0000001 Date of Injury: 03/02/2015",
            "Claims Number: 12345 UR Denial Date: 11/21/2016",
            "Priority: STANDARD Application Received: 12/02/2016",
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "A reviewer who has no tie to the parties looked at the papers.",
            "CLINICAL CASE SUMMARY");

    private static final List<String> ISSUES = List.of(
            "IMR ISSUES, DECISIONS AND RATIONALES",
            "1. Acupuncture, lumbar spine, 6 visits: Upheld",
            "Claims Administrator guideline: Decision based on MTUS Acupuncture.",
            "MAXIMUS guideline: Decision based on MTUS Acupuncture.",
            "Decision rationale: Whatever was decided stands here and is not read.");

    private SampleRecords() {}

    /** A record of so many pages of progress reports. */
    static byte[] record(int pages) {
        return pdf(pages, (page, line) -> REPORT.get((page * 7 + line) % REPORT.size()));
    }

    /** A determination letter of so many pages, all but the first and last of them summary. */
    static byte[] letter(int pages) {
        return pdf(pages, (page, line) -> {
            if (page == 0 && line < LETTER.size()) return LETTER.get(line);
            if (page == pages - 1) return line < ISSUES.size() ? ISSUES.get(line) : "The reasons go on in this line.";
            return REPORT.get((page * 7 + line) % REPORT.size());
        });
    }

    private interface Words {
        String at(int page, int line);
    }

    private static byte[] pdf(int pages, Words words) {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(72, 740);
                    for (int line = 0; line < LINES; line++) {
                        content.showText(words.at(number, line));
                        content.newLineAtOffset(0, -LINE_HEIGHT);
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
