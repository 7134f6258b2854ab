/**
 * The embedded cloud: one JVM that does for the template what AWS would do. S3 and DynamoDB servers, the queues for what failed, the REST API
 * and the functions, all behind one address. Functions are made by the class name in the template, are given their events as JSON through
 * Lambda's own serialisation, and may do only what their policies in the template say. Must not know what the functions do.
 */
@NullMarked
package imr.local.cloud;

import org.jspecify.annotations.NullMarked;
