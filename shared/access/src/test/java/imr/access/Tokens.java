package imr.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** An issuer for tests. */
final class Tokens {
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final String ISSUER = "https://identity.example.org";
    static final String AUDIENCE = "imr";
    private final RSAKey rsa;
    private final ECKey ec;

    Tokens() {
        try {
            rsa = new RSAKeyGenerator(2048).keyID("r").generate();
            ec = new ECKeyGenerator(Curve.P_256).keyID("e").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String jwks() {
        return new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK())).toString();
    }

    String rs256(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = token(JWSAlgorithm.RS256, "r", change);
        token.sign(new RSASSASigner(rsa));
        return token.serialize();
    }

    String es256(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = token(JWSAlgorithm.ES256, "e", change);
        token.sign(new ECDSASigner(ec));
        return token.serialize();
    }

    String rs512(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = token(JWSAlgorithm.RS512, "r", change);
        token.sign(new RSASSASigner(rsa));
        return token.serialize();
    }

    /** Signed with the public key as if it were a shared secret. */
    String confused(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = token(JWSAlgorithm.HS256, "r", change);
        token.sign(new MACSigner(rsa.toPublicJWK().toJSONString()));
        return token.serialize();
    }

    private static SignedJWT token(JWSAlgorithm algorithm, String keyId, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("someone")
                .expirationTime(Date.from(NOW.plusSeconds(600)))
                .claim("roles", List.of("auditor"));
        change.accept(claims);
        return new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
    }
}
