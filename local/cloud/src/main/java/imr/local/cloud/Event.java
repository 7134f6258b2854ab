package imr.local.cloud;

/**
 * An asynchronous event on its way to a function.
 *
 * @param function logical id
 * @param subject  what it is about, for people
 * @param payload  JSON
 */
public record Event(String function, String subject, String payload) {}
