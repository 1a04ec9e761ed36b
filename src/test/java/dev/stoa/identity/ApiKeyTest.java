package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ApiKeyTest extends IdentityApi {

    private static final String LIST = "{ apiKeys(first: 100) { nodes { id name visiblePart roles lastUsedAt revokedAt } } }";

    @Autowired
    JdbcClient jdbc;

    private JsonNode create(String token, Map<String, ?> input) {
        return mutate(token, "createApiKey", input,
                "... on CreateApiKeySuccess { secret apiKey { id visiblePart roles } }");
    }

    private int status(String secret) {
        return send("Bearer " + secret, "{ __typename }", Map.of()).statusCode();
    }

    @Test
    void aKeyIsShownOnceAndWorksUntilItIsRevoked() {
        var operator = accessToken(person(Role.OPERATOR));
        var created = create(operator, Map.of("name", "Shop server", "roles", List.of("MERCHANT", "OPERATOR")));
        var secret = created.at("/secret").asString();
        assertThat(secret).startsWith(created.at("/apiKey/visiblePart").asString()).hasSizeGreaterThan(40);
        assertThat(run(secret, LIST, Map.of()).at("/data/apiKeys/nodes").toString()).contains("Shop server")
                .doesNotContain(secret);
        assertThat(run(secret, "{ me { id } }", Map.of()).at("/data/me").isNull()).isTrue();
        mutate(operator, "revokeApiKey", Map.of("apiKeyId", created.at("/apiKey/id").asString()));
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void theLastUseIsWritten() {
        var operator = accessToken(person(Role.OPERATOR));
        var secret = create(operator, Map.of("name", "Used", "roles", List.of("OPERATOR"))).at("/secret").asString();
        run(secret, LIST, Map.of());
        var keys = run(operator, LIST, Map.of()).at("/data/apiKeys/nodes");
        assertThat(keys.valueStream().filter(it -> it.at("/name").asString().equals("Used")))
                .allSatisfy(it -> assertThat(it.at("/lastUsedAt").isNull()).isFalse());
    }

    @Test
    void aKeyThatIsMadeUpOrMisspeltIsRefused() {
        var operator = accessToken(person(Role.OPERATOR));
        var secret = create(operator, Map.of("name", "Key", "roles", List.of("ANALYST"))).at("/secret").asString();
        assertThat(status(secret)).isEqualTo(200);
        assertThat(status("stoa_nonsense")).isEqualTo(401);
        assertThat(status(secret + "x")).isEqualTo(401);
    }

    @Test
    void onlyOperatorsMakeKeysAndNoneThatHaveExpired() {
        var input = Map.of("name", "Key", "roles", List.of("OPERATOR"));
        assertThat(create(accessToken(person()), input).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
        var expired = Map.of("name", "Key", "roles", List.of("ANALYST"), "expiresAt",
                Instant.now().minusSeconds(1).toString());
        assertThat(create(accessToken(person(Role.OPERATOR)), expired).at("/errors/0/extensions/argument").asString())
                .isEqualTo("input.expiresAt");
    }

    @Test
    void theSecretIsStoredNowhere() {
        var operator = accessToken(person(Role.OPERATOR));
        var secret = create(operator, Map.of("name", "Hidden", "roles", List.of("ANALYST"))).at("/secret").asString();
        assertThat(Everywhere.tablesWith(jdbc, secret.substring(12))).isEmpty();
    }
}
