package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.stoa.support.TestDatabase;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** With an identity provider of somebody else's, which runs beside the test. */
@TestPropertySource(properties = {"spring.security.oauth2.resourceserver.jwt.audiences=shop",
        "stoa.identity.roles-claim=realm_access.roles", "stoa.identity.roles-mapping.shop-admin=OPERATOR",
        "stoa.identity.roles-mapping.seller=MERCHANT"})
class OutsideIssuerTest extends IdentityApi {

    private static final Issuer ISSUER = Issuer.start();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("outside_issuer");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::address);
    }

    @AfterAll
    static void stop() {
        ISSUER.stop();
    }

    private static String token(RSAKey key, Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder().issuer(ISSUER.address()).audience("shop").subject("ada")
                .claim("name", "Ada").claim("email", "ada@example.org").claim("email_verified", true)
                .claim("realm_access", Map.of("roles", List.of("shop-admin", "unknown", "OPERATOR")))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
        change.accept(claims);
        return ISSUER.sign(key, claims.build());
    }

    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        return token(ISSUER.key(), change);
    }

    private int status(String token) {
        return send("Bearer " + token, "{ __typename }", Map.of()).statusCode();
    }

    @Test
    void whoSignedInThereIsSomebodyHere() {
        var me = run(token(_ -> {
        }), "{ me { id name email roles } }", Map.of()).at("/data/me");
        assertThat(me.at("/name").asString()).isEqualTo("Ada");
        assertThat(me.at("/email").asString()).isEqualTo("ada@example.org");
        assertThat(me.at("/roles").toString()).isEqualTo("[\"SHOPPER\",\"OPERATOR\"]");
        var again = run(token(it -> it.claim("name", "Ada L.")), "{ me { id } }", Map.of()).at("/data/me/id");
        assertThat(again).isEqualTo(me.at("/id"));
        var other = run(token(it -> it.subject("eve")), "{ me { id } }", Map.of()).at("/data/me/id");
        assertThat(other).isNotEqualTo(me.at("/id"));
    }

    @Test
    void onlyRolesOfTheMappingCount() {
        var roles = run(token(it -> it.claim("realm_access", Map.of("roles", List.of("OPERATOR", "operator")))),
                "{ me { roles } }", Map.of()).at("/data/me/roles");
        assertThat(roles.toString()).isEqualTo("[\"SHOPPER\"]");
        var none = run(token(it -> it.claim("realm_access", "nonsense")), "{ me { roles } }", Map.of());
        assertThat(none.at("/data/me/roles").toString()).isEqualTo("[\"SHOPPER\"]");
    }

    @Test
    void anAddressThatIsNotVerifiedThereIsNone() {
        var me = run(token(it -> it.claim("email_verified", false)), "{ me { email } }", Map.of()).at("/data/me");
        assertThat(me.at("/email").isNull()).isTrue();
    }

    @Test
    void tokensThatAreNotGoodAreRefused() throws Exception {
        assertThat(status(token(_ -> {
        }))).isEqualTo(200);
        assertThat(status(token(new RSAKeyGenerator(2048).keyID(ISSUER.key().getKeyID()).generate(), _ -> {
        }))).as("another key").isEqualTo(401);
        assertThat(status(token(it -> it.expirationTime(Date.from(Instant.now().minusSeconds(120)))))).isEqualTo(401);
        assertThat(status(token(it -> it.expirationTime(null)))).as("no expiry").isEqualTo(401);
        assertThat(status(token(it -> it.issuer("https://evil.example")))).as("another issuer").isEqualTo(401);
        assertThat(status(token(it -> it.audience("another")))).as("another audience").isEqualTo(401);
        assertThat(status(token(it -> it.subject(null)))).as("no subject").isEqualTo(401);
    }

    @Test
    void nobodyRegistersOrSignsInHere() {
        assertThat(signIn("ada@example.org", PASSWORD).at("/code").asString()).isEqualTo("SIGN_IN_ELSEWHERE");
        var registered = mutate(null, "register",
                Map.of("email", "ada@example.org", "name", "Ada", "password", PASSWORD),
                "... on SignInElsewhere { issuer }");
        assertThat(registered.at("/issuer").asString()).isEqualTo(ISSUER.address());
        var keys = send(HttpRequest.newBuilder(
                URI.create("http://localhost:%d/.well-known/jwks.json".formatted(port))).build());
        assertThat(keys.statusCode()).isEqualTo(404);
    }
}
