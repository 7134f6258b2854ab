package imr.local.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the PDFs of the cases. They are kept as files, since an application tells each one's digest; run it only to change them. */
final class RecordFiles {
    private static final List<String> NECK = List.of(
            "FOLLOW-UP VISIT",
            "Date of visit: May 10, 2017",
            "",
            "She has had neck pain for seven months. She completed twelve visits of physical therapy",
            "in April. The therapy brought no lasting benefit.",
            "Strength of the right biceps is 4/5. Sensation is reduced over the right C6 dermatome.");
    private static final String FAX = "05/11/2017 09:12   HARBOR ORTHOPEDICS   5105550199      Page 4/5";

    private final Path folder;

    private RecordFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        RecordFiles files = new RecordFiles(Path.of(arguments[0]));
        files.forms();
        files.scans();
        files.held();
        files.breaks();
    }

    private void forms() throws IOException {
        for (boolean drawn : new boolean[] {true, false}) {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("Complaints:", "She has had neck pain for seven months; it runs down the right arm.");
            answers.put(
                    "Treatment to date:",
                    "She completed twelve visits of physical therapy in April. The therapy brought no lasting benefit.");
            answers.put(
                    "Objective findings:",
                    "Strength of the right biceps is 4/5.\nSensation is reduced over the right C6 dermatome.");
            PdfPages form = new PdfPages().page().text(50, 740, "Follow-up visit, May 10, 2017");
            PdfForms.fields(form, 700, drawn, answers);
            write(drawn ? "form-fields-drawn" : "form-fields-by-value", form);

            PdfPages typed = new PdfPages().page().text(50, 740, "Follow-up visit, May 10, 2017");
            float y = 680;
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                typed.text(50, y + 45, answer.getKey());
                PdfForms.typed(typed, 50, y, answer.getValue(), drawn);
                y -= 100;
            }
            write(drawn ? "typed-notes-drawn" : "typed-notes-by-contents", typed);
        }
    }

    private void scans() throws IOException {
        write("scan-under-fax-header", new PdfPages().page().scan(NECK).text(40, 775, FAX));
        write(
                "scan-behind-a-cover",
                new PdfPages()
                        .page()
                        .lines(700, List.of("HARBOR ORTHOPEDICS", "Records of one patient, one page follows."))
                        .page()
                        .scan(NECK)
                        .text(40, 15, "FAXED 05/11/2017 09:12  P 3/5"));
    }

    private void held() throws IOException {
        PdfPages cover = new PdfPages()
                .page()
                .lines(700, List.of("This package holds several documents.", "Open them one by one."));
        PdfForms.hold(
                cover.document(),
                Map.of(
                        "visit.pdf", PdfForms.ofLines(NECK),
                        "letter.txt", "The patient has not had acupuncture.".getBytes(StandardCharsets.UTF_8)));
        write("portfolio-of-two", cover);

        PdfPages unreadable = new PdfPages().page().lines(700, List.of("See the files within."));
        PdfForms.hold(
                unreadable.document(),
                Map.of("visit.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        write("portfolio-unreadable", unreadable);

        for (String words : List.of(
                "Please wait... If this message is not eventually replaced by the proper contents of the document, your viewer may not display it.",
                "To view the full contents of this document, you need a later version of the PDF viewer.")) {
            PdfPages waiting = new PdfPages().page().text(20, 700, words);
            Map<String, String> packets = new LinkedHashMap<>();
            packets.put("preamble", "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">");
            packets.put(
                    "datasets",
                    "<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><exam>4/5</exam></xfa:datasets>");
            packets.put("postamble", "</xdp:xdp>");
            PdfForms.xfa(waiting.document(), packets);
            write(words.startsWith("Please") ? "xfa-asks-to-wait" : "xfa-asks-for-a-viewer", waiting);
        }
    }

    private void breaks() throws IOException {
        write(
                "hyphens-in-pdf",
                new PdfPages()
                        .page()
                        .lines(
                                720,
                                List.of(
                                        "FOLLOW-UP VISIT",
                                        "Date of visit: May 10, 2017",
                                        "",
                                        "She has had neck pain for seven months. By April she had completed twelve visits of physi-",
                                        "cal therapy, which brought no last-",
                                        "ing benefit. Strength of the right bi-",
                                        "ceps is 4/5. Sensa-",
                                        "tion is reduced over the right C6 derma-",
                                        "tome.")));
        PdfPages two = new PdfPages();
        two.page().text(50, 770, "HARBOR ORTHOPEDICS     Odile Marchbanks  DOB 02/11/1971");
        two.lines(
                740,
                List.of(
                        "Date of visit: May 10, 2017",
                        "",
                        "Neck pain 5/10. Strength of both arms is 5/5.",
                        "Sensation is intact."));
        two.text(50, 60, "The patient reports that she has not received any physical therapy,");
        two.text(50, 25, "Confidential medical record     Page 1 / 2");
        two.page().text(50, 770, "HARBOR ORTHOPEDICS     Odile Marchbanks  DOB 02/11/1971");
        two.lines(
                740,
                List.of(
                        "chiropractic care or epidural injection for her neck.",
                        "",
                        "Plan: MRI of the cervical spine."));
        two.text(50, 25, "Confidential medical record     Page 2 / 2");
        write("denial-over-page-pdf", two);
    }

    private void write(String name, PdfPages pdf) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.write(folder.resolve(name).resolve("report.pdf"), PdfForms.bytes(pdf.document()));
    }
}
