package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.stoa.kernel.access.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SigningKeyTest extends IdentityApi {

    private static final String ROTATE = """
            mutation { result: rotateSigningKey { __typename ... on CommandSuccess { receipt { version } } } }""";

    @Autowired
    JdbcClient jdbc;

    private JWKSet published() throws Exception {
        var answer = send(HttpRequest.newBuilder(
                URI.create("http://localhost:%d/.well-known/jwks.json".formatted(port))).build());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JWKSet.parse(answer.body());
    }

    private static String keyOf(String token) throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    @Test
    void theKeysArePublishedWithoutWhatIsPrivate() throws Exception {
        var token = accessToken(person());
        var key = published().getKeyByKeyId(keyOf(token));
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.getAlgorithm().getName()).isEqualTo("RS256");
    }

    @Test
    void afterARotationOldTokensAreGoodAndNewOnesHaveTheNewKey() throws Exception {
        var operator = person(Role.OPERATOR);
        var old = accessToken(operator);
        assertThat(run(old, ROTATE, Map.of()).at("/data/result/__typename").asString())
                .isEqualTo("RotateSigningKeySuccess");
        var fresh = accessToken(operator);
        assertThat(keyOf(fresh)).isNotEqualTo(keyOf(old));
        for (var token : new String[]{old, fresh}) {
            assertThat(send("Bearer " + token, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
            assertThat(published().getKeyByKeyId(keyOf(token))).isNotNull();
        }
        assertThat(jdbc.sql("SELECT count(*) FROM signing_key WHERE retired_at IS NULL").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void nobodyButAnOperatorRotates() {
        assertThat(run(accessToken(person()), ROTATE, Map.of()).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
    }
}
