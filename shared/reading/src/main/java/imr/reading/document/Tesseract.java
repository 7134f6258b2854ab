package imr.reading.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;

/** Character recognition by the {@code tesseract} command. A page that it fails on, or takes a minute for, stays unread. */
public final class Tesseract implements PageImageReader {
    private static final int SECONDS = 60;

    private final Path command;

    /** @param command the path of the command */
    public Tesseract(Path command) {
        this.command = command;
    }

    @Override
    public String read(BufferedImage page) {
        Process process;
        try {
            process = new ProcessBuilder(command.toString(), "stdin", "stdout", "-l", "eng", "--psm", "3")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return "";
        }
        try {
            CompletableFuture<String> words = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
            try (OutputStream image = process.getOutputStream()) {
                ImageIO.write(page, "png", image);
            }
            String read = words.get(SECONDS, TimeUnit.SECONDS);
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? read.replace('\f', ' ')
                    : "";
        } catch (IOException | ExecutionException | TimeoutException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            process.destroyForcibly();
        }
    }

    private static String all(InputStream output) {
        try (output) {
            return new String(output.readNBytes(Limits.CHARACTERS_PER_PAGE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
