package imr.local.template;

import java.util.List;

/**
 * A REST API.
 *
 * @param id          first part of its address
 * @param stage       second part
 * @param binaryTypes media types whose bodies travel as base64 between gateway and function
 */
public record ApiResource(String logicalId, String id, String stage, List<String> binaryTypes, int line) {}
