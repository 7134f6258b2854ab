package imr.local.cloud;

/**
 * A request to an API of the template and what came of it, for those who watch. Both are JSON in the form of API Gateway's proxy integration.
 *
 * @param answer of the function, or API Gateway's own where the function failed
 */
public record ApiExchange(String request, String answer) {}
