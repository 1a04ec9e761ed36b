package dev.stoa.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.stoa.identity.IdentitySettings;
import dev.stoa.identity.account.CurrentAccounts.Current;
import dev.stoa.identity.key.SigningKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Makes and checks access tokens: JWTs of the type {@code at+jwt}, signed with RS256 and nothing else. */
@Component
class AccessTokens {

    static final String SIGN_IN = "sid";
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final SigningKeys keys;
    private final IdentitySettings settings;
    private final Clock clock;
    private final NimbusJwtDecoder decoder;

    AccessTokens(SigningKeys keys, IdentitySettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.decoder = decoder();
    }

    record Issued(String token, Instant expiresAt) {}

    Issued issue(Current account, UUID signIn) {
        var now = clock.instant();
        var expires = now.plus(settings.accessTokenLifetime());
        var claims = new JWTClaimsSet.Builder().issuer(settings.issuer()).audience(settings.audience())
                .subject(account.id().toString()).jwtID(UUID.randomUUID().toString()).issueTime(Date.from(now))
                .notBeforeTime(Date.from(now)).expirationTime(Date.from(expires)).claim(SIGN_IN, signIn.toString())
                .claim("roles", account.account().roles().stream().sorted().map(Enum::name).toList())
                .claim("name", account.name()).claim("email", account.email()).build();
        return new Issued(signed(claims), expires);
    }

    /**
     * @throws JwtException
     *             when the token is not one of ours that is good now
     */
    Jwt read(String token) {
        return decoder.decode(token);
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var key = keys.signing();
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(SigningKeys.ALGORITHM).type(TYPE).keyID(key.getKeyID()).build(), claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The access token could not be signed", e);
        }
    }

    private NimbusJwtDecoder decoder() {
        JWKSource<SecurityContext> source = (selector, _) -> {
            List<JWK> known = selector.select(keys.published());
            return known.isEmpty() ? selector.select(keys.publishedNow()) : known;
        };
        var made = NimbusJwtDecoder.withJwkSource(source).jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(
                        processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE)))
                .build();
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        made.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>("aud",
                        audience -> audience != null && audience.contains(settings.audience())),
                new JwtClaimValidator<Object>("exp", expires -> expires != null)));
        return made;
    }
}
