package imr.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import imr.domain.CaseNumber;
import imr.domain.Fault;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies JSON Web Tokens: signed with RS256 or ES256 by a key of the issuer, meant for our audience, not expired (60 seconds of clock
 * difference are allowed), with a subject. Anything else is no token; why is not said.
 */
public final class TokenVerifier {
    private static final int LONGEST_TOKEN = 16_384;

    private final @Nullable DefaultJWTProcessor<SecurityContext> processor;

    /** @param issuer the only one that is believed; when empty, no token is valid */
    public TokenVerifier(String issuer, String audience, KeySet keys, Clock clock) {
        processor = issuer.isBlank() ? null : processor(issuer, audience, keys.source(), clock);
    }

    private static DefaultJWTProcessor<SecurityContext> processor(
            String issuer, String audience, JWKSource<SecurityContext> keys, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), keys));
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                });
        return processor;
    }

    /**
     * Who the token speaks for; empty when it is not valid. Throws {@link Fault} when the issuer's keys cannot be had, which says nothing about
     * the token.
     */
    public Optional<Caller> verify(String token) {
        if (processor == null || token.length() > LONGEST_TOKEN) return Optional.empty();
        try {
            return Optional.of(caller(processor.process(token, null)));
        } catch (RateLimitReachedException e) {
            // The keys were fetched a moment ago, and this one was not among them.
            return Optional.empty();
        } catch (KeySourceException e) {
            throw new Fault(Fault.Blame.DEPENDENCY, true, "the keys of the token issuer cannot be fetched", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static Caller caller(JWTClaimsSet claims) throws ParseException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : texts(claims, "roles")) Role.named(name).ifPresent(roles::add);
        Set<CaseNumber> cases = new HashSet<>();
        for (String number : texts(claims, "cases")) if (CaseNumber.isValid(number)) cases.add(new CaseNumber(number));
        return new Caller(claims.getSubject(), roles, cases);
    }

    private static List<String> texts(JWTClaimsSet claims, String name) throws ParseException {
        List<String> texts = claims.getStringListClaim(name);
        return texts == null ? List.of() : texts;
    }
}
