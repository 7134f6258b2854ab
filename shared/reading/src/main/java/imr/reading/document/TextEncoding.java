package imr.reading.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * The code page of a text: what its byte order mark says; else UTF-16 where every other byte of the beginning is zero; else UTF-8 where all of it
 * is; else Windows-1252, and Latin-1 for the few bytes that Windows leaves without a meaning.
 */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextEncoding() {}

    static String decode(byte[] content) {
        if (starts(content, 0xef, 0xbb, 0xbf)) return new String(content, 3, content.length - 3, UTF_8);
        if (starts(content, 0xff, 0xfe)) return new String(content, 2, content.length - 2, UTF_16LE);
        if (starts(content, 0xfe, 0xff)) return new String(content, 2, content.length - 2, UTF_16BE);
        if (isWide(content, 1)) return new String(content, UTF_16LE);
        if (isWide(content, 0)) return new String(content, UTF_16BE);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, hasUndefined(content) ? ISO_8859_1 : WINDOWS);
        }
    }

    /** Whether the bytes are UTF-16, so that zeros among them are no sign of a binary file. */
    static boolean isUtf16(byte[] content) {
        return starts(content, 0xff, 0xfe) || starts(content, 0xfe, 0xff) || isWide(content, 0) || isWide(content, 1);
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((content[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /** Whether nearly all bytes at even or odd places are zero, and nearly none of the others: Latin letters two bytes wide. */
    private static boolean isWide(byte[] content, int zerosAt) {
        int pairs = Math.min(content.length, SAMPLE) / 2;
        if (pairs < 8) return false;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            if (content[2 * i + zerosAt] == 0) high++;
            if (content[2 * i + 1 - zerosAt] == 0) low++;
        }
        return high > pairs * 0.9 && low < pairs * 0.02;
    }

    private static boolean hasUndefined(byte[] content) {
        for (byte b : content) {
            int value = b & 0xff;
            if (value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d) return true;
        }
        return false;
    }
}
