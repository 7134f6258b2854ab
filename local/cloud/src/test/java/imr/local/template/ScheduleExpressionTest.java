package imr.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScheduleExpressionTest {
    @Test
    void aRateIsCountedFromNow() {
        assertThat(next("rate(6 hours)", "2026-01-31T22:30:00Z")).isEqualTo("2026-02-01T04:30Z");
        assertThat(next("rate(1 day)", "2026-02-28T00:00:00Z")).isEqualTo("2026-03-01T00:00Z");
    }

    @Test
    void aCronExpressionNamesMinutes() {
        assertThat(next("cron(0 6 * * ? *)", "2026-11-23T06:00:00Z")).isEqualTo("2026-11-24T06:00Z");
        assertThat(next("cron(0/15 * * * ? *)", "2026-11-23T06:01:00Z")).isEqualTo("2026-11-23T06:15Z");
        assertThat(next("cron(30 8 ? * MON-FRI *)", "2026-11-20T09:00:00Z")).isEqualTo("2026-11-23T08:30Z");
        assertThat(next("cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z")).isEqualTo("2028-02-29T00:00Z");
        assertThat(next("cron(0 12 1 JAN,JUL ? *)", "2026-01-02T00:00:00Z")).isEqualTo("2026-07-01T12:00Z");
    }

    @Test
    void anythingElseIsNoSchedule() {
        assertThat(ScheduleExpression.parse("hourly")).isNull();
        assertThat(ScheduleExpression.parse("rate(0 minutes)")).isNull();
        assertThat(ScheduleExpression.parse("cron(61 * * * ? *)")).isNull();
        assertThat(ScheduleExpression.parse("cron(0 6 * * *)")).isNull();
    }

    private static String next(String expression, String after) {
        ScheduleExpression parsed = Objects.requireNonNull(ScheduleExpression.parse(expression));
        return Objects.requireNonNull(parsed.next(ZonedDateTime.parse(after))).toString();
    }
}
