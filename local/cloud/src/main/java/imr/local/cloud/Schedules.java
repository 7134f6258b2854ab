package imr.local.cloud;

import imr.local.template.Schedule;
import imr.local.template.Template;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Starts functions at their times; a time that passed while nothing ran is made up for once. */
final class Schedules implements AutoCloseable {
    private final Template template;
    private final AsyncEvents events;
    private final Journal journal;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("schedules").factory());

    Schedules(Template template, AsyncEvents events, Journal journal) {
        this.template = template;
        this.events = events;
        this.journal = journal;
    }

    void start() {
        template.schedules().forEach(schedule -> {
            ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
            ZonedDateTime last =
                    journal.lastRun(schedule.name(), now.toInstant()).atZone(ZoneOffset.UTC);
            ZonedDateTime missed = schedule.expression().next(last);
            if (missed != null && missed.isBefore(now)) run(schedule, now);
            plan(schedule);
        });
    }

    private void run(Schedule schedule, ZonedDateTime due) {
        journal.ran(schedule.name(), due.toInstant(), event(schedule, due)).forEach(events::start);
    }

    private void plan(Schedule schedule) {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        ZonedDateTime next = schedule.expression().next(now);
        if (next == null) return;
        Runnable run = () -> {
            run(schedule, next);
            plan(schedule);
        };
        var _ = clock.schedule(run, Duration.between(now, next).toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The event that a schedule sends unless it has an input of its own. */
    Event event(Schedule schedule, ZonedDateTime time) {
        String subject = schedule.name();
        if (!schedule.input().isEmpty()) return new Event(schedule.function(), subject, schedule.input());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", "Scheduled Event");
        event.put("source", "aws.events");
        event.put("account", template.account().id());
        event.put("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", template.account().region());
        event.put("resources", List.of(template.account().arn("events", "rule/" + schedule.name())));
        event.put("detail", Map.of());
        return new Event(schedule.function(), subject, Json.text(event));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
