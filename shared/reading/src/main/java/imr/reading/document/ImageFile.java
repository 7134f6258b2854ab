package imr.reading.document;

import imr.domain.Fault;
import imr.domain.Problem;
import imr.domain.casefile.DocumentId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** A photograph or a scan (TIFF with its pages, JPEG, PNG, GIF), whose words an image reader recognizes; without one each page is named. */
final class ImageFile {
    private final DocumentId id;
    private final @Nullable PageImageReader images;
    private final List<Problem> problems = new ArrayList<>();

    private ImageFile(DocumentId id, @Nullable PageImageReader images) {
        this.id = id;
        this.images = images;
    }

    static ReadLines read(DocumentId id, byte[] content, @Nullable PageImageReader images) {
        return new ImageFile(id, images).read(content);
    }

    private ReadLines read(byte[] content) {
        List<PageLines> pages = new ArrayList<>();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return damaged();
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                int count = Math.min(reader.getNumImages(true), Limits.PAGES);
                for (int i = 0; i < count; i++) pages.add(page(reader, i));
            } finally {
                reader.dispose();
            }
        } catch (Fault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return damaged();
        }
        return pages.isEmpty() ? damaged() : new ReadLines(pages, problems);
    }

    private PageLines page(ImageReader reader, int at) {
        List<Line> lines = images == null ? List.of() : lines(reader, at, images);
        problems.add(
                lines.isEmpty()
                        ? new Problem(
                                "PAGE_WITHOUT_TEXT",
                                id.value() + ", page " + (at + 1),
                                "The page is an image without text; upload a searchable copy if it matters.")
                        : new Problem(
                                "PAGE_READ_FROM_IMAGE",
                                id.value() + ", page " + (at + 1),
                                "The words were recognized on an image of the page; check them against it."));
        return new PageLines(at + 1, lines);
    }

    /** None where the image is damaged, or larger than any page: that is looked at before it is unpacked. */
    private static List<Line> lines(ImageReader reader, int at, PageImageReader images) {
        try {
            if ((long) reader.getWidth(at) * reader.getHeight(at) > Limits.PIXELS) return List.of();
            BufferedImage image = reader.read(at);
            return TextLines.read(images.read(image)).stream()
                    .flatMap(page -> page.lines().stream())
                    .toList();
        } catch (Fault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private ReadLines damaged() {
        return ReadLines.refused(new Problem(
                "CORRUPT_FILE", id.value(), "The file is damaged or cut off; upload it again from the original."));
    }
}
