package imr.api;

import imr.access.Gate;
import imr.access.KeySet;
import imr.access.TokenVerifier;
import imr.store.aws.Settings;
import java.time.Clock;
import java.util.Arrays;

/** The gate of a function of the API, by the settings that name whose tokens it takes. */
public final class Gates {
    private Gates() {}

    /** Lets in to what the function can do, each by its own roles. */
    public static <O extends Enum<O> & ApiOperation> Gate of(Settings settings, Class<O> operations, Clock clock) {
        return new Gate(
                new TokenVerifier(
                        settings.orElse("IDENTITY_ISSUER", ""),
                        settings.orElse("IDENTITY_AUDIENCE", "imr"),
                        KeySet.of(settings.orElse("IDENTITY_JWKS", "")),
                        clock),
                Arrays.stream(operations.getEnumConstants())
                        .map(ApiOperation::route)
                        .toList());
    }
}
