package imr.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** A page counts as read when what a person sees on it was read, and nothing that nobody sees. */
class WhatIsSeenTest {
    private static final DocumentId ID = new DocumentId("form.pdf");
    private static final COSName FT = COSName.FT;

    @Test
    void whatIsWrittenIntoFieldsStandsBehindItsLabels() {
        SamplePdf pdf = new SamplePdf().page();
        pdf.text(50, 700, "Patient:").text(50, 660, "Complaints").text(50, 560, "Signed");
        pdf.annotation("Widget", 150, 696, 200, 14, "Pat Sample").setName(FT, "Tx");
        pdf.annotation("Widget", 50, 600, 400, 50, "The wrist swells at night and the", "thumb locks.")
                .setName(FT, "Tx");
        assertThat(text(pdf))
                .isEqualTo("Patient: Pat Sample\nComplaints\nThe wrist swells at night and the thumb locks.\nSigned");
    }

    @Test
    void aFieldWithoutAnAppearanceIsReadByItsValue() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "Complaints:");
        COSDictionary field = pdf.annotation("Widget", 120, 696, 300, 14);
        field.setName(FT, "Tx");
        field.setString(COSName.V, "Grip is weak.");
        assertThat(text(pdf)).isEqualTo("Complaints: Grip is weak.");
    }

    @Test
    void aValueOfTheFieldAboveAndAChoiceAreRead() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "Side:").text(50, 660, "Work:");
        COSDictionary parent = new COSDictionary();
        parent.setName(FT, "Tx");
        parent.setString(COSName.V, "left");
        pdf.annotation("Widget", 120, 696, 300, 14).setItem(COSName.PARENT, parent);
        COSDictionary choice = pdf.annotation("Widget", 120, 656, 300, 14);
        choice.setName(FT, "Ch");
        COSArray chosen = new COSArray();
        chosen.add(new COSString("modified duty"));
        choice.setItem(COSName.V, chosen);
        assertThat(text(pdf)).isEqualTo("Side: left\nWork: modified duty");
    }

    @Test
    void boxesAreMarkedOrNot() {
        SamplePdf pdf = new SamplePdf().page().text(70, 700, "Numb fingers   ").text(70, 680, "Weak grip");
        box(pdf, 50, 698, "Off");
        box(pdf, 50, 678, "Yes");
        assertThat(text(pdf)).isEqualTo("☐ Numb fingers\n☒ Weak grip");
    }

    @Test
    void freeTextAndStampsAreRead() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "Therapy so far:");
        pdf.annotation("FreeText", 50, 660, 300, 20, "He had nine visits in May.");
        pdf.annotation("Stamp", 350, 740, 200, 20, "RECEIVED");
        pdf.annotation("FreeText", 50, 620, 300, 20).setString(COSName.CONTENTS, "They did not help.");
        assertThat(text(pdf)).contains("He had nine visits in May.", "RECEIVED", "They did not help.");
    }

    @Test
    void hiddenAnnotationsAndButtonsAreNotRead() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "Nothing hurts.");
        pdf.annotation("FreeText", 50, 660, 300, 20, "Everything hurts.").setInt(COSName.F, 2);
        COSDictionary button = pdf.annotation("Widget", 50, 620, 100, 20, "Print form");
        button.setName(FT, "Btn");
        button.setInt(COSName.FF, 1 << 16);
        assertThat(text(pdf)).isEqualTo("Nothing hurts.");
    }

    @Test
    void aNoteBehindASignIsTold() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "Nothing hurts.");
        pdf.annotation("Text", 50, 660, 20, 20).setString(COSName.CONTENTS, "see addendum");
        ReadDocument read = read(pdf);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_HAS_NOTES");
        assertThat(read.unreadPages()).containsExactly(1);
    }

    @Test
    void aHiddenLayerIsNotReadAndAShownOneIs() {
        SamplePdf pdf = new SamplePdf().page();
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        pdf.pdf.getDocumentCatalog().setOCProperties(layers);
        PDOptionalContentGroup shown = new PDOptionalContentGroup("shown");
        PDOptionalContentGroup hidden = new PDOptionalContentGroup("hidden");
        layers.addGroup(shown);
        layers.addGroup(hidden);
        layers.setGroupEnabled(hidden, false);
        pdf.draw(content -> {
            content.beginMarkedContent(COSName.OC, shown);
            SamplePdf.write(content, 50, 700, "Grip is strong.");
            content.endMarkedContent();
            content.beginMarkedContent(COSName.OC, hidden);
            SamplePdf.write(content, 50, 680, "Grip is weak.");
            content.endMarkedContent();
            SamplePdf.write(content, 50, 660, "He sleeps well.");
        });
        assertThat(text(pdf)).contains("Grip is strong.", "He sleeps well.").doesNotContain("weak");
    }

    @Test
    void invisibleAndWhiteTextAndTextBesideThePageIsNotRead() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "Grip is strong.").text(900, 700, "Sleep is poor.");
        pdf.draw(content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            SamplePdf.write(content, 50, 680, "Grip is weak.");
        });
        pdf.draw(content -> {
            content.setRenderingMode(RenderingMode.FILL);
            content.setNonStrokingColor(1f, 1f, 1f);
            SamplePdf.write(content, 50, 660, "Thumb is numb.");
        });
        assertThat(text(pdf)).isEqualTo("Grip is strong.");
    }

    @Test
    void whiteTextOnADarkBarIsRead() {
        SamplePdf pdf = new SamplePdf().page();
        pdf.draw(content -> {
            content.setNonStrokingColor(0.1f, 0.1f, 0.4f);
            content.addRect(40, 690, 300, 24);
            content.fill();
            content.setNonStrokingColor(1f);
            SamplePdf.write(content, 50, 698, "FINDINGS");
            content.setNonStrokingColor(0f);
            SamplePdf.write(content, 50, 670, "Grip is strong.");
        });
        assertThat(text(pdf)).contains("FINDINGS").contains("Grip is strong.");
    }

    @Test
    void aScanWithALineOfTextOnItGoesToTheImageReader() {
        byte[] fax = new SamplePdf()
                .page()
                .image(0, 0, 612, 792)
                .text(30, 775, "04/11/2016 09:31  BAY HAND CENTER  5550177  PAGE 2/5")
                .bytes();
        ReadDocument read = DocumentReader.read(ID, fax, image -> "Grip is weak on the left.\n");
        assertThat(read.pages().getFirst().text()).isEqualTo("Grip is weak on the left.");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_READ_FROM_IMAGE");
        assertThat(read.unreadPages()).isEmpty();
    }

    @Test
    void withoutAnImageReaderSuchAPageIsNamedAndNotRead() {
        ReadDocument read = read(new SamplePdf()
                .page()
                .image(0, 0, 612, 400)
                .image(0, 400, 612, 392)
                .text(30, 775, "04/11/2016 09:31  BAY HAND CENTER  5550177  PAGE 2/5"));
        assertThat(read.pages().getFirst().text()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("PAGE_IS_IMAGE");
        assertThat(read.unreadPages()).containsExactly(1);
    }

    @Test
    void wordsThatWereRecognizedOnAScanBeforeAreRead() {
        SamplePdf pdf = new SamplePdf().page().image(0, 0, 612, 792);
        pdf.draw(content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < 8; i++)
                SamplePdf.write(content, 50, 700 - 14 * i, "The wrist swells at night and the thumb locks " + i + ".");
        });
        ReadDocument read = read(pdf);
        assertThat(read.pages().getFirst().text()).contains("thumb locks 7.");
        assertThat(read.unreadPages()).isEmpty();
    }

    @Test
    void textOnALetterheadThatFillsThePageIsRead() {
        SamplePdf pdf = new SamplePdf().page().image(0, 0, 612, 792);
        pdf.text(50, 700, "Grip is strong on both sides and nothing is numb at all today.");
        for (int i = 0; i < 6; i++)
            pdf.text(50, 680 - 14 * i, "The wrist swells at night and the thumb locks " + i + ".");
        assertThat(read(pdf).unreadPages()).isEmpty();
    }

    @Test
    void aLogoIsNoScan() {
        assertThat(read(new SamplePdf().page().image(50, 720, 100, 50).text(50, 600, "Nothing hurts."))
                        .unreadPages())
                .isEmpty();
    }

    @Test
    void aFormThatOnlyItsMakersViewerDrawsIsNoRecord() {
        SamplePdf pdf = new SamplePdf().page().text(50, 700, "One moment");
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, new COSArray());
        form.setItem(COSName.XFA, new COSString("<xdp/>"));
        pdf.pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        ReadDocument read = read(pdf);
        assertThat(read.pages()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("XFA_FORM");
    }

    @Test
    void thePageThatSaysToWaitIsNotRead() {
        ReadDocument read = read(new SamplePdf()
                .page()
                .lines(
                        50,
                        700,
                        List.of(
                                "Please wait...",
                                "If this message is not eventually replaced with the proper contents of the document,",
                                "your PDF viewer may not be able to display this type of document."))
                .page()
                .text(50, 700, "Grip is weak."));
        assertThat(read.unreadPages()).containsExactly(1);
        assertThat(read.pages()).extracting(Page::text).containsExactly("", "Grip is weak.");
    }

    private static void box(SamplePdf pdf, float x, float y, String state) {
        COSDictionary box = pdf.annotation("Widget", x, y, 12, 12);
        box.setName(FT, "Btn");
        box.setName(COSName.AS, state);
    }

    private static String text(SamplePdf pdf) {
        return read(pdf).pages().getFirst().text();
    }

    private static ReadDocument read(SamplePdf pdf) {
        return DocumentReader.read(ID, pdf.bytes());
    }
}
