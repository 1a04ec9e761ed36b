package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A database whose first operator is configured. */
@TestPropertySource(properties = {"stoa.identity.first-operator.email=Grace@Example.org",
        "stoa.identity.first-operator.password=" + ConfiguredOperatorTest.CONFIGURED,
        "stoa.identity.signing-key-password=keeps the signing keys"})
class ConfiguredOperatorTest extends IdentityApi {

    static final String CONFIGURED = "compilers are possible";

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("configured_operator");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @Test
    void theConfiguredOperatorCanSignInAndNobodyElseBecomesTheFirst() {
        var access = signIn("grace@example.org", CONFIGURED).at("/tokens/accessToken").asString();
        assertThat(run(access, "{ me { roles } }", Map.of()).at("/data/me/roles").toString()).contains("OPERATOR");
    }
}
