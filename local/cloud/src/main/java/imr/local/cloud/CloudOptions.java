package imr.local.cloud;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to bring a template to life.
 *
 * @param parameters values for the template's parameters, given the address functions reach the cloud at
 * @param data       folder that keeps objects, tables, queues and events under way, {@code null} for in memory only
 * @param bind       address to listen on: loopback, or {@code 0.0.0.0} for containers
 * @param port       0 for any free one
 * @param objects    what lies in buckets before any function is made, by the bucket's logical id and the object's key
 * @param retryDelay before the second attempt at an event, twice that before the third (a minute on AWS)
 * @param workers    events worked on at once
 */
public record CloudOptions(
        Path template,
        Function<URI, Map<String, String>> parameters,
        @Nullable Path data,
        String bind,
        int port,
        Map<String, Map<String, byte[]>> objects,
        Duration retryDelay,
        int workers) {

    /** In memory, on loopback, at any free port. */
    public static CloudOptions of(Path template, Function<URI, Map<String, String>> parameters) {
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new CloudOptions(template, parameters, null, "127.0.0.1", 0, Map.of(), Duration.ofMillis(100), workers);
    }

    public CloudOptions withData(@Nullable Path folder) {
        return new CloudOptions(template, parameters, folder, bind, port, objects, retryDelay, workers);
    }

    /** With a parameter of the template besides. */
    public CloudOptions with(String parameter, String value) {
        Function<URI, Map<String, String>> all = address -> {
            Map<String, String> values = new HashMap<>(parameters.apply(address));
            values.put(parameter, value);
            return values;
        };
        return new CloudOptions(template, all, data, bind, port, objects, retryDelay, workers);
    }

    public CloudOptions listeningOn(String address, int at) {
        return new CloudOptions(template, parameters, data, address, at, objects, retryDelay, workers);
    }

    /** With an object in a bucket besides. */
    public CloudOptions holding(String bucket, String key, byte[] content) {
        Map<String, Map<String, byte[]>> all = new HashMap<>(objects);
        Map<String, byte[]> ofBucket = new HashMap<>(all.getOrDefault(bucket, Map.of()));
        ofBucket.put(key, content);
        all.put(bucket, Map.copyOf(ofBucket));
        return new CloudOptions(template, parameters, data, bind, port, Map.copyOf(all), retryDelay, workers);
    }
}
