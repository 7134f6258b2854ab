package imr.local.template;

/**
 * Runs a function again and again.
 *
 * @param name       of the event within the function
 * @param expression such as {@code rate(1 hour)} or {@code cron(0 6 * * ? *)}, in UTC
 * @param input      JSON given to the function, empty for the usual event
 */
public record Schedule(String name, String function, ScheduleExpression expression, String input, int line) {}
