package imr.local.template;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values one field of a cron expression names: {@code *}, {@code ?}, lists, ranges, steps, and names of months and weekdays. */
record CronField(BitSet values) {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final Pattern PART = Pattern.compile("(?:\\*|\\?|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,4}))?");

    boolean has(int value) {
        return values.get(value);
    }

    /** {@code null} when the text names no values between the bounds. */
    static @Nullable CronField parse(String text, int least, int most) {
        BitSet values = new BitSet();
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) return null;
            int from = matcher.group(1) == null ? least : number(matcher.group(1), most);
            int to = matcher.group(2) == null
                    ? (matcher.group(1) == null || matcher.group(3) != null ? most : from)
                    : number(matcher.group(2), most);
            int step = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            if (from < least || to > most || from > to || step == 0) return null;
            for (int value = from; value <= to; value += step) values.set(value);
        }
        return new CronField(values);
    }

    private static int number(String text, int most) {
        if (text.matches("\\d{1,4}")) return Integer.parseInt(text);
        return (most == 7 ? WEEKDAYS : most == 12 ? MONTHS : List.<String>of()).indexOf(text.toUpperCase(Locale.ROOT))
                + 1;
    }
}
