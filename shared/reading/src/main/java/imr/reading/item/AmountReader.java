package imr.reading.item;

import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.reading.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts: {@code 2x6}, {@code two times a week for six weeks}, {@code 12 visits}, {@code #60}, {@code 30 day rental}, {@code 3 refills}. */
final class AmountReader {
    private static final String N = "(\\d+(?:\\.\\d+)?)(?:\\s*(?:-|to|or)\\s*(\\d+(?:\\.\\d+)?))?";
    private static final Pattern PER_WEEK = Pattern.compile(
            N
                    + "\\s*(?:\\(\\d+\\)\\s*)?(?:(?:x|times|time|visits?|sessions?|treatments?|days?)?\\s*(?:a|per|each|every|/)|(?:x|times))\\s*(?:week|wk)\\b");
    private static final Pattern WEEKLY = Pattern.compile(N + "\\s*(?:x|times|time)?\\s*weekly\\b");
    private static final Pattern WEEKS = Pattern.compile(
            "(?:for|x|times|over)\\s*" + N
                    + "\\s*(?:\\(\\d+\\)\\s*)?(?:weeks?|wks?)\\b|(?:week|wk)\\s*x\\s*(\\d+)\\b(?!\\s*(?:visits?|sessions?|treatments?|months?|mos?\\b))");
    private static final Pattern BARE_WEEKS = Pattern.compile("\\b" + N + "[- ](?:weeks?|wks?)\\b");
    private static final Pattern TIMES =
            Pattern.compile("\\b" + N + "\\s*(?:x|times)\\s*(\\d+)(?:\\s*(?:weeks?|wks?))?\\b");
    private static final Pattern VISITS = Pattern.compile(
            "\\b" + N
                    + "\\s*(?:\\(\\d+\\)\\s*)?(?:additional|more|further|initial|remaining|post-?op(?:erative)?)?\\s*(?:[a-z/-]+\\s+){0,3}?(?:visits?|sessions?|treatments?|appointments?|occasions?)\\b");
    private static final Pattern VISITS_AFTER = Pattern.compile(
            "(?:visits?|sessions?|treatments?|therapy|acupuncture|chiropractic)\\s*(?:,|:|x|times|qty:?|quantity:?)?\\s*#?\\s*"
                    + N + "\\b(?!\\s*-?\\s*(?:times|x|weeks?|wks?|per|a|mg|%|/|days?|months?|hours?))");
    private static final Pattern TIMES_AFTER = Pattern.compile(
            "\\bx\\s*#?(\\d+)\\b(?!\\s*-?\\s*(?:x|times|weeks?|wks?|per|a|mg|%|/|days?|months?|mos?|hours?))");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((\\d{1,2})\\)");
    private static final Pattern HASH = Pattern.compile("(?:#|qty:?|quantity:?|count:?)\\s*(?:of\\s*)?(\\d+)");
    private static final Pattern REFILLS = Pattern.compile("(\\d+)\\s*refills?|refills?\\s*(?:x|times|of)?\\s*(\\d+)");
    private static final Pattern DAYS = Pattern.compile("\\b" + N + "[- ]days?\\b(?!\\s*(?:a|per|each))");
    private static final Pattern MONTHS = Pattern.compile("\\b" + N + "[- ]months?\\b");
    private static final Pattern HOURS = Pattern.compile("\\b" + N + "\\s*hours?\\s*(?:a|per|/)\\s*day");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d$");

    private AmountReader() {}

    /** What the counts of a request are. */
    enum Counts {
        /** Tablets or other units of a drug. */
        UNITS,
        /** Visits of a course of treatment. */
        VISITS,
        /** Neither: only times and durations are read. */
        NONE
    }

    /** The amount a request states. */
    static Amount read(String text, Counts counts) {
        String plain = digits(text);
        List<Measure> measures = new ArrayList<>();
        if (counts == Counts.UNITS) {
            first(HASH, plain, Unit.DOSES).ifPresent(measures::add);
            first(REFILLS, plain, Unit.REFILLS).ifPresent(measures::add);
            first(WEEKS, plain, Unit.WEEKS)
                    .or(() -> first(BARE_WEEKS, plain, Unit.WEEKS))
                    .or(() -> first(DAYS, plain, Unit.DAYS))
                    .ifPresent(measures::add);
            return new Amount(measures);
        }
        Optional<Measure> hours = first(HOURS, plain, Unit.HOURS_PER_DAY);
        Optional<Measure> perWeek = first(PER_WEEK, plain, Unit.PER_WEEK).or(() -> first(WEEKLY, plain, Unit.PER_WEEK));
        Optional<Measure> weeks = first(WEEKS, plain, Unit.WEEKS);
        boolean course = counts == Counts.VISITS;
        Optional<Measure> visits =
                course ? first(VISITS, PER_WEEK.matcher(plain).replaceAll(" "), Unit.VISITS) : Optional.empty();
        Matcher times = TIMES.matcher(plain);
        if (course && perWeek.isEmpty() && times.find()) {
            perWeek = Optional.of(measure(times.group(1), times.group(2), Unit.PER_WEEK));
            weeks = Optional.of(measure(times.group(3), null, Unit.WEEKS));
        }
        if (perWeek.isPresent() && weeks.isEmpty())
            weeks = first(BARE_WEEKS, plain, Unit.WEEKS)
                    .or(() -> course ? first(TIMES_AFTER, plain, Unit.WEEKS) : Optional.empty());
        if (course && visits.isEmpty() && perWeek.isEmpty())
            visits = first(VISITS_AFTER, plain, Unit.VISITS)
                    .or(() -> first(HASH, plain, Unit.VISITS))
                    .or(() -> first(TIMES_AFTER, plain, Unit.VISITS))
                    .or(() -> first(IN_PARENTHESES, plain, Unit.VISITS));
        visits.ifPresent(measures::add);
        perWeek.ifPresent(measures::add);
        weeks.or(() -> first(BARE_WEEKS, plain, Unit.WEEKS))
                .or(() -> first(DAYS, plain, Unit.DAYS))
                .or(() -> first(MONTHS, plain, Unit.MONTHS))
                .ifPresent(measures::add);
        hours.ifPresent(measures::add);
        return new Amount(measures);
    }

    /** The first match; its number stands in the first two groups as a range or in one of those after them. */
    private static Optional<Measure> first(Pattern pattern, String text, Unit unit) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find() || (unit == Unit.VISITS && isYear(matcher.group()))) return Optional.empty();
        if (matcher.group(1) != null)
            return Optional.of(measure(matcher.group(1), matcher.groupCount() > 1 ? matcher.group(2) : null, unit));
        for (int group = 2; group <= matcher.groupCount(); group++)
            if (matcher.group(group) != null) return Optional.of(measure(matcher.group(group), null, unit));
        return Optional.empty();
    }

    /** "Acupuncture Treatment Guidelines 2007" counts no visits. */
    private static boolean isYear(String words) {
        return YEAR.matcher(words).find();
    }

    private static Measure measure(String low, @org.jspecify.annotations.Nullable String high, Unit unit) {
        BigDecimal from = new BigDecimal(low);
        BigDecimal to = high == null ? from : new BigDecimal(high);
        return from.compareTo(to) <= 0 ? new Measure(from, to, unit) : new Measure(to, from, unit);
    }

    /** The text in lower case with number words as digits, dates and strengths taken out. */
    private static String digits(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\bdos:?\\s*\\S+|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}", " ")
                .replaceAll("\\btwice\\b", "2 times")
                .replaceAll("\\bonce\\b", "1 time")
                .replaceAll("\\b[ltcs]\\d{1,2}(?:-[ltcs]?\\d{1,2})?\\b", " ");
        StringBuilder out = new StringBuilder(lower.length());
        Matcher words = Pattern.compile("[a-z]+(?:-[a-z]+)?").matcher(lower);
        while (words.find()) {
            BigDecimal number = Numbers.of(words.group());
            words.appendReplacement(
                    out, number == null ? Matcher.quoteReplacement(words.group()) : number.toPlainString());
        }
        return words.appendTail(out).toString();
    }
}
