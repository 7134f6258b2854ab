package imr.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens for local use, with a key that is made once and kept in the user's cache folder, readable by the user alone. */
public final class LocalIdentity {
    public static final String ISSUER = "https://identity.imr.invalid/local";
    public static final String AUDIENCE = "imr";
    private static final int KEY_BITS = 2048;

    private final RSAKey key;

    private LocalIdentity(RSAKey key) {
        this.key = key;
    }

    /** The identity of this user on this machine. */
    public static LocalIdentity ofUser() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path folder =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return in(folder.resolve("imr"));
    }

    /** The identity whose key is in a folder; made when there is none. */
    public static LocalIdentity in(Path folder) {
        Path file = folder.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) write(file, generate());
            return new LocalIdentity(RSAKey.parse(Files.readString(file)));
        } catch (ParseException e) {
            throw new IllegalStateException("the key for local tokens in " + file + " is damaged; delete the file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key for local tokens in " + file, e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java runtime makes no RSA keys", e);
        }
    }

    /** Whole or not at all, so that two processes at once end up with the same key. */
    private static void write(Path file, RSAKey key) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "key", ".json");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The public half, as an identity provider publishes it. */
    public String jwks() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** @param cases the case numbers that a party may see; empty for other roles */
    public String token(String role, List<String> cases, Duration lifetime) {
        return token(role, "local-" + role, cases, lifetime);
    }

    /** @param subject who the token speaks for; a reviewer's is the id in the registry, such as R-0001 */
    public String token(String role, String subject, List<String> cases, Duration lifetime) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .claim("roles", List.of(role));
        if (!cases.isEmpty()) claims.claim("cases", cases);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
        return token.serialize();
    }
}
