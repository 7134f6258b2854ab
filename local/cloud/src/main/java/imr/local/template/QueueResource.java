package imr.local.template;

/** A queue; here it only holds what failed. */
public record QueueResource(String logicalId, String name, String url, String arn, int line) {}
