package imr.functions.reading;

import imr.domain.Fault;
import imr.reading.document.PageImageReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.textract.TextractClient;
import software.amazon.awssdk.services.textract.model.BadDocumentException;
import software.amazon.awssdk.services.textract.model.Block;
import software.amazon.awssdk.services.textract.model.BlockType;
import software.amazon.awssdk.services.textract.model.DetectDocumentTextResponse;
import software.amazon.awssdk.services.textract.model.DocumentTooLargeException;
import software.amazon.awssdk.services.textract.model.UnsupportedDocumentException;

/**
 * Character recognition by Amazon Textract, one page a call. The image travels within the call, so that no copy of a health record is left
 * anywhere. A page that Textract will not take stays unread; when Textract itself is out of reach reading is to be tried again.
 */
final class Textract implements PageImageReader {
    /** What Textract takes within a call, in bytes: 10 MB. */
    static final int LIMIT = 10 * 1024 * 1024;

    private final TextractClient client;

    Textract(TextractClient client) {
        this.client = client;
    }

    @Override
    public String read(BufferedImage page) {
        byte[] image = encode(page);
        if (image.length > LIMIT) return "";
        try {
            return words(client.detectDocumentText(r -> r.document(d -> d.bytes(SdkBytes.fromByteArrayUnsafe(image)))));
        } catch (BadDocumentException | UnsupportedDocumentException | DocumentTooLargeException e) {
            return "";
        } catch (SdkException e) {
            throw new Fault(Fault.Blame.DEPENDENCY, true, "Textract failed to read an image of a page", e);
        }
    }

    // Lines come in the order a person reads them in.
    private static String words(DetectDocumentTextResponse response) {
        return response.blocks().stream()
                .filter(block -> block.blockType() == BlockType.LINE)
                .map(Block::text)
                .collect(Collectors.joining("\n"))
                .replace('\f', ' ');
    }

    /** PNG keeps every pixel; a grey photograph that is too large so is sent as JPEG, which every image of ours fits in. */
    private static byte[] encode(BufferedImage page) {
        byte[] png = encode(page, "png");
        return png.length > LIMIT ? encode(page, "jpeg") : png;
    }

    private static byte[] encode(BufferedImage page, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(page, format, bytes)) throw new IllegalStateException("no writer for " + format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
