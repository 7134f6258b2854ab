package imr.local.cloud;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;

/** An instance of a handler, called with the bytes of an event as the Lambda runtime calls it. */
interface Invocable {
    byte[] invoke(byte[] event, Context context) throws IOException;
}
