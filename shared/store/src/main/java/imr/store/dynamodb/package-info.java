/**
 * The state of cases in one DynamoDB table. A case is a partition: its head, its uploads, its determinations with their items, its audit events.
 * Lists over cases are read from indexes whose keys are spread over shards, never by a scan.
 */
@NullMarked
package imr.store.dynamodb;

import org.jspecify.annotations.NullMarked;
