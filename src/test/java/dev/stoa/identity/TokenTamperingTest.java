package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.stoa.identity.key.SigningKeys;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens that look like ours and are not. */
class TokenTamperingTest extends IdentityApi {

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    @Autowired
    SigningKeys keys;

    private String token = "";

    @BeforeEach
    void signIn() {
        token = accessToken(person());
        assertThat(status(token)).isEqualTo(200);
    }

    private int status(String changed) {
        return send("Bearer " + changed, "{ __typename }", Map.of()).statusCode();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) throws Exception {
        var builder = new JWTClaimsSet.Builder(SignedJWT.parse(token).getJWTClaimsSet());
        change.accept(builder);
        return builder.build();
    }

    private String signed(RSAKey key, JOSEObjectType type, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(key.getKeyID()).build(),
                claims(change));
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    @Test
    void oursIsTakenWhenItIsSignedAnewWithOurKey() throws Exception {
        assertThat(status(signed(keys.signing(), TYPE, _ -> {
        }))).isEqualTo(200);
    }

    @Test
    void oneWithoutASignatureIsRefused() throws Exception {
        assertThat(status(new PlainJWT(claims(_ -> {
        })).serialize())).isEqualTo(401);
        assertThat(status(token.substring(0, token.lastIndexOf('.') + 1))).isEqualTo(401);
    }

    @Test
    void oneWithAnotherKeyIsRefusedWhateverItsName() throws Exception {
        var stranger = new RSAKeyGenerator(2048).keyID(keys.signing().getKeyID()).generate();
        assertThat(status(signed(stranger, TYPE, _ -> {
        }))).isEqualTo(401);
        assertThat(status(signed(new RSAKeyGenerator(2048).keyID("other").generate(), TYPE, _ -> {
        }))).isEqualTo(401);
    }

    @Test
    void oneSignedWithOurPublicKeyAsASecretIsRefused() throws Exception {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(keys.signing().getKeyID()).build(),
                claims(_ -> {
                }));
        jwt.sign(new MACSigner(keys.signing().toRSAPublicKey().getEncoded()));
        assertThat(status(jwt.serialize())).isEqualTo(401);
    }

    @Test
    void oneThatHasExpiredOrNeverDoesIsRefused() throws Exception {
        assertThat(status(signed(keys.signing(), TYPE,
                it -> it.expirationTime(Date.from(Instant.now().minusSeconds(10)))))).isEqualTo(401);
        assertThat(status(signed(keys.signing(), TYPE, it -> it.expirationTime(null)))).isEqualTo(401);
        assertThat(status(signed(keys.signing(), TYPE,
                it -> it.notBeforeTime(Date.from(Instant.now().plusSeconds(60)))))).isEqualTo(401);
    }

    @Test
    void oneOfAnotherIssuerOrForAnotherAudienceIsRefused() throws Exception {
        assertThat(status(signed(keys.signing(), TYPE, it -> it.issuer("https://evil.example")))).isEqualTo(401);
        assertThat(status(signed(keys.signing(), TYPE, it -> it.audience("another")))).isEqualTo(401);
        assertThat(status(signed(keys.signing(), TYPE, it -> it.audience(List.of())))).isEqualTo(401);
    }

    @Test
    void oneOfAnotherTypeIsRefused() throws Exception {
        assertThat(status(signed(keys.signing(), JOSEObjectType.JWT, _ -> {
        }))).isEqualTo(401);
    }

    @Test
    void changedClaimsDoNotPass() throws Exception {
        var parts = token.split("\\.");
        var operator = claims(it -> it.claim("roles", List.of("OPERATOR"))).toPayload().toBase64URL();
        assertThat(status(parts[0] + "." + operator + "." + parts[2])).isEqualTo(401);
    }

    @Test
    void oneWithoutASignInIsRefused() throws Exception {
        assertThat(status(signed(keys.signing(), TYPE, it -> it.claim("sid", null)))).isEqualTo(401);
        assertThat(status(signed(keys.signing(), TYPE, it -> it.claim("sid", "nonsense")))).isEqualTo(401);
        assertThat(status(signed(keys.signing(), TYPE, it -> it.claim("sid", java.util.UUID.randomUUID().toString()))))
                .isEqualTo(401);
    }
}
