/**
 * Reads {@code template.yaml} (AWS SAM) as CloudFormation would: parameters, conditions and intrinsic functions are worked out, and what
 * remains is a model of functions, buckets, tables, queues, routes and schedules. Every mistake is a problem with its line and advice.
 * Knows nothing of servers: {@link imr.local.cloud} brings the model to life.
 */
@NullMarked
package imr.local.template;

import org.jspecify.annotations.NullMarked;
