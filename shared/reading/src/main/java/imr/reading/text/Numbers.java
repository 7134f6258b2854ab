package imr.reading.text;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as records write them, in digits and in words up to ninety-nine. */
public final class Numbers {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private Numbers() {}

    /** The number a token states, {@code null} when it is none. */
    public static @Nullable BigDecimal of(String token) {
        Integer word = WORDS.get(token);
        if (word != null) return BigDecimal.valueOf(word);
        int hyphen = token.indexOf('-');
        if (hyphen > 0) {
            Integer tens = WORDS.get(token.substring(0, hyphen));
            Integer ones = WORDS.get(token.substring(hyphen + 1));
            if (tens != null && ones != null && tens >= 20 && ones < 10) return BigDecimal.valueOf(tens + ones);
        }
        String digits = token.endsWith("%")
                ? token.substring(0, token.length() - 1)
                : token.startsWith("#") ? token.substring(1) : token;
        if (digits.isEmpty() || digits.length() > 6) return null;
        int point = digits.indexOf('.');
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!(c >= '0' && c <= '9') && (i == 0 || i != point)) return null;
        }
        return new BigDecimal(digits);
    }
}
