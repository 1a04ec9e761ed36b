package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who was a customer elsewhere has an account, and makes it its own. */
class ImportedCustomerTest extends IdentityApi {

    private String bring(String email) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:%d/import/customers".formatted(port)))
                .header("Content-Type", "application/x-ndjson").header("Import-Id", "import-" + UUID.randomUUID())
                .header("Authorization", "Bearer " + accessToken(person(Role.OPERATOR)))
                .POST(BodyPublishers.ofString("{\"email\":\"%s\",\"name\":\"Ada Lovelace\"}".formatted(email)))
                .build()).body();
    }

    @Test
    void theAccountIsClaimedByResettingItsPassword() {
        var email = unique();
        assertThat(bring(email)).contains("\"status\":\"applied\"");

        assertThat(signIn(email, PASSWORD).path("__typename").asString()).isEqualTo("SignInRefused");
        mutate(null, "requestPasswordReset", Map.of("email", email));
        var token = Outbox.token(Outbox.await(email, "A new password"));
        assertThat(mutate(null, "resetPassword", Map.of("token", token, "newPassword", PASSWORD)).path("__typename")
                .asString()).isEqualTo("ResetPasswordSuccess");
        var access = signIn(email, PASSWORD).at("/tokens/accessToken").asString();
        assertThat(run(access, "{ me { email name verified } }", Map.of()).at("/data/me"))
                .isEqualTo(JSON.readTree("""
                        {"email": "%s", "name": "Ada Lovelace", "verified": true}""".formatted(email)));
        assertThat(bring(email)).contains("\"status\":\"refused\"", "EMAIL_TAKEN");
    }
}
