/**
 * What a utilization review decision allowed of a request: the request's history, and the one thing that its document is read for. Its reasons
 * are not the record (8 CCR 9792.10.6(b)(2)) and are never read here.
 */
@NullMarked
package imr.reading.review;

import org.jspecify.annotations.NullMarked;
