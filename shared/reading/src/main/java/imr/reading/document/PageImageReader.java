package imr.reading.document;

import java.awt.image.BufferedImage;

/**
 * Reads the words on an image of a page: the port behind which character recognition stands, a program on this machine or a service.
 */
@FunctionalInterface
public interface PageImageReader {
    /**
     * The words with line ends, form feeds excepted; empty when there are none or they could not be read. Never throws for a bad image.
     *
     * @throws imr.domain.Fault when a service behind the port is out of reach, so that the document is read later instead of without its images
     */
    String read(BufferedImage page);
}
