package imr.reading.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a DOCX file as text, read as a stream: what is unpacked is bounded, and no tree is built. Headers and footers of pages, which
 * stand in parts of their own, are left out; what a footnote says stands at the end.
 */
final class DocxReader {
    private static final String MAIN = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final XMLInputFactory XML = factory();

    private DocxReader() {}

    /**
     * The words, and whether there are images besides.
     *
     * @param text paragraphs with a blank line between them, pages with form feeds
     */
    record Docx(String text, boolean hasImages) {}

    /** @throws IOException when it is damaged or unpacks to more than is read */
    static Docx read(byte[] content) throws IOException {
        String main = "";
        String footnotes = "";
        boolean images = false;
        Bounded unpacked = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            unpacked = new Bounded(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                images |= name.startsWith("word/media/");
                if (name.equals(MAIN)) main = words(unpacked);
                else if (name.equals(FOOTNOTES)) footnotes = words(unpacked);
                else unpacked.skipAll();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("not a document", e);
        }
        return new Docx(footnotes.isBlank() ? main : main + "\n\n" + footnotes, images);
    }

    private static String words(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(part);
        DocxWords words = new DocxWords();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> words.begin(xml);
                case XMLStreamReader.END_ELEMENT -> words.end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> words.characters(xml.getText());
                default -> {}
            }
        }
        return words.text();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Ends the reading of an archive that unpacks to more than honest ones do; it stays open when a part of it is closed. */
    private static final class Bounded extends FilterInputStream {
        private long unpacked;

        Bounded(InputStream in) {
            super(in);
        }

        void skipAll() throws IOException {
            byte[] chunk = new byte[8192];
            while (read(chunk, 0, chunk.length) >= 0) {}
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            unpacked += Math.max(0, read);
            if (unpacked > Limits.BYTES_UNPACKED) throw new IOException("unpacks to more than is read");
        }

        @Override
        public void close() {}
    }
}
