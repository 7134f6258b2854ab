package imr.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose drawing instructions are bounded: what a page of text needs fits many times over. */
final class BoundedPage extends PDPage {
    private final PDPage page;

    BoundedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public void removePageResourceFromCache() {
        page.removePageResourceFromCache();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        ByteArrayOutputStream all = new ByteArrayOutputStream(32 * 1024);
        if (contents instanceof COSStream stream) append(stream, all);
        else if (contents instanceof COSArray parts)
            for (int i = 0; i < parts.size(); i++) if (parts.getObject(i) instanceof COSStream part) append(part, all);
        return new PageContents(all.toByteArray());
    }

    private static void append(COSStream stream, ByteArrayOutputStream all) throws IOException {
        try (InputStream decoded = stream.createInputStream()) {
            byte[] chunk = new byte[8192];
            for (int read = decoded.read(chunk); read >= 0; read = decoded.read(chunk)) {
                if (all.size() + read > Limits.BYTES_PER_PAGE) throw new Guard.Stopped(Guard.Bound.SIZE);
                all.write(chunk, 0, read);
            }
        }
        all.write('\n');
    }
}
