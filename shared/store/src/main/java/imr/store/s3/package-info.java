/** Uploads and artefacts of cases in S3. */
@NullMarked
package imr.store.s3;

import org.jspecify.annotations.NullMarked;
