package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A database without an operator. */
@ExtendWith(OutputCaptureExtension.class)
class FirstOperatorTest extends IdentityApi {

    private static final Pattern SECRET = Pattern.compile("claimFirstOperator and the secret (\\S+)");

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("first_operator");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @Test
    void thePrintedSecretMakesAnOperatorOnce(CapturedOutput output) {
        var printed = SECRET.matcher(output.getAll());
        assertThat(printed.find()).isTrue();
        var secret = printed.group(1);
        var email = unique();
        assertThat(claim("a guess", email).at("/__typename").asString()).isEqualTo("WrongSecret");
        assertThat(claim(secret, email).at("/__typename").asString()).isEqualTo("ClaimFirstOperatorSuccess");
        assertThat(claim(secret, unique()).at("/__typename").asString()).isEqualTo("FirstOperatorExists");
        var access = signIn(email, PASSWORD).at("/tokens/accessToken").asString();
        var answer = run(access, "{ me { roles } }", Map.of());
        assertThat(answer.at("/data/me/roles").toString()).contains("OPERATOR");
    }

    private tools.jackson.databind.JsonNode claim(String secret, String email) {
        return mutate(null, "claimFirstOperator",
                Map.of("secret", secret, "email", email, "name", "Grace Hopper", "password", PASSWORD));
    }
}
