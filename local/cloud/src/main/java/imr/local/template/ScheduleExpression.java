package imr.local.template;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a schedule is due, in UTC: {@code rate(6 hours)} or {@code cron(minutes hours day month weekday year)}. */
public sealed interface ScheduleExpression {
    /** The first time after the given one, or {@code null} when there is none in the next five years. */
    @Nullable
    ZonedDateTime next(ZonedDateTime after);

    /** Every so often. */
    record Rate(Duration every) implements ScheduleExpression {
        @Override
        public ZonedDateTime next(ZonedDateTime after) {
            return after.plus(every);
        }
    }

    /** At certain minutes. */
    record Cron(
            CronField minutes, CronField hours, CronField days, CronField months, CronField weekdays, CronField years)
            implements ScheduleExpression {
        @Override
        public @Nullable ZonedDateTime next(ZonedDateTime after) {
            ZonedDateTime first = after.withZoneSameInstant(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .plusMinutes(1);
            for (int days = 0; days <= 5 * 366; days++) {
                LocalDate day = first.toLocalDate().plusDays(days);
                if (!isDue(day)) continue;
                LocalTime from = days == 0 ? first.toLocalTime() : LocalTime.MIDNIGHT;
                for (int minute = from.getHour() * 60 + from.getMinute(); minute < 24 * 60; minute++)
                    if (hours.has(minute / 60) && minutes.has(minute % 60))
                        return day.atTime(minute / 60, minute % 60).atZone(ZoneOffset.UTC);
            }
            return null;
        }

        private boolean isDue(LocalDate day) {
            return years.has(day.getYear())
                    && months.has(day.getMonthValue())
                    && this.days.has(day.getDayOfMonth())
                    // AWS counts weekdays from 1, Sunday.
                    && weekdays.has(day.getDayOfWeek().getValue() % 7 + 1);
        }
    }

    Pattern RATE = Pattern.compile("rate\\((\\d{1,6}) (minute|hour|day)s?\\)");
    Pattern CRON = Pattern.compile("cron\\((\\S+) (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)\\)");

    /** The expression, or {@code null} when the text is neither a rate nor a cron expression. */
    static @Nullable ScheduleExpression parse(String text) {
        Matcher rate = RATE.matcher(text.strip());
        if (rate.matches()) {
            ChronoUnit unit = ChronoUnit.valueOf(rate.group(2).toUpperCase(java.util.Locale.ROOT) + "S");
            int amount = Integer.parseInt(rate.group(1));
            return amount == 0 ? null : new Rate(unit.getDuration().multipliedBy(amount));
        }
        Matcher cron = CRON.matcher(text.strip());
        if (!cron.matches()) return null;
        CronField minutes = CronField.parse(cron.group(1), 0, 59);
        CronField hours = CronField.parse(cron.group(2), 0, 23);
        CronField days = CronField.parse(cron.group(3), 1, 31);
        CronField months = CronField.parse(cron.group(4), 1, 12);
        CronField weekdays = CronField.parse(cron.group(5), 1, 7);
        CronField years = CronField.parse(cron.group(6), 1970, 2199);
        if (minutes == null || hours == null || days == null || months == null || weekdays == null || years == null)
            return null;
        return new Cron(minutes, hours, days, months, weekdays, years);
    }
}
