package imr.authoring.syntax;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The catalogue of everything that authors are told, {@code messages.properties}. */
public final class Messages {
    private static final Properties TEXTS = load();

    private Messages() {}

    /** The text under a key with {0}, {1} … replaced; a key that is not in the catalogue is a mistake of the program. */
    public static String text(String key, Object... values) {
        String text = TEXTS.getProperty(key);
        if (text == null) throw new IllegalStateException("no message under the key " + key);
        for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", values[i].toString());
        return text;
    }

    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (var file = Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
