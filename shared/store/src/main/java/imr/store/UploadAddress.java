package imr.store;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where and how a file may be put: the address is signed together with the headers, so that another size or content is refused.
 *
 * @param headers to be sent exactly so, by name
 */
public record UploadAddress(String file, String method, String url, Map<String, String> headers, Instant expires) {
    public UploadAddress {
        headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
    }
}
