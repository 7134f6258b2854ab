package imr.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import imr.domain.Fault;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;

/**
 * The public keys of the issuer. Keys behind an address are fetched when first needed, kept for an hour, and fetched anew when a token names
 * one that is not among them; at most every 30 seconds, so that made-up names cannot make us hammer the issuer.
 */
public record KeySet(JWKSource<SecurityContext> source) {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int LARGEST = 256 * 1024;
    private static final long KEPT_MILLIS = 3_600_000;
    private static final long REFRESH_MILLIS = 5_000;

    /**
     * Keys from a setting: the address of a JWKS document, or the document itself; none when the setting is empty.
     *
     * <p>A setting that is neither throws {@link Fault}: a mistake in the deployment.
     */
    public static KeySet of(String setting) {
        String text = setting.strip();
        if (text.isEmpty()) return new KeySet(new ImmutableJWKSet<>(new JWKSet()));
        try {
            if (text.startsWith("{"))
                return new KeySet(new ImmutableJWKSet<>(JWKSet.parse(text).toPublicJWKSet()));
            return new KeySet(JWKSourceBuilder.create(
                            URI.create(text).toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST))
                    .cache(KEPT_MILLIS, REFRESH_MILLIS)
                    .retrying(true)
                    .build());
        } catch (ParseException | MalformedURLException | IllegalArgumentException e) {
            throw new Fault(
                    Fault.Blame.SERVER, false, "IDENTITY_JWKS is neither the address of a JWKS document nor one", e);
        }
    }
}
