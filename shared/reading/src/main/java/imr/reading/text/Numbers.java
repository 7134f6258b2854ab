package imr.reading.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as records write them, in digits and in words up to ninety-nine. */
public final class Numbers {
    private static final Map<String, Integer> WORDS = LexiconFiles.lines(Numbers.class, "numbers.txt").stream()
            .map(line -> line.split(":\\s*"))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[1], entry -> Integer.valueOf(entry[0])));

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
