package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords and tokens stand nowhere: not in a table, the log of events included, nor in what is logged. */
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTest extends IdentityApi {

    @Autowired
    JdbcClient jdbc;

    private void isNowhere(String secret, CapturedOutput output) {
        assertThat(Everywhere.tablesWith(jdbc, secret)).isEmpty();
        assertThat(Everywhere.tablesWith(jdbc, HexFormat.of().formatHex(secret.getBytes(
                java.nio.charset.StandardCharsets.UTF_8)))).isEmpty();
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @Test
    void passwordsStandNowhere(CapturedOutput output) {
        var email = unique();
        var password = "phrase " + UUID.randomUUID();
        mutate(null, "register", Map.of("email", email, "name", "Ada Lovelace", "password", password));
        mutate(null, "verifyEmail", Map.of("token", Outbox.token(Outbox.await(email, "Confirm your e-mail address"))));
        var wrong = "wrong " + UUID.randomUUID();
        signIn(email, wrong);
        var access = signIn(email, password).at("/tokens/accessToken").asString();
        var next = "next " + UUID.randomUUID();
        mutate(access, "changePassword", Map.of("currentPassword", password, "newPassword", next));
        for (var secret : new String[]{password, wrong, next}) {
            isNowhere(secret, output);
        }
    }

    @Test
    void tokensStandNowhere(CapturedOutput output) {
        var signedIn = signIn(person()).at("/tokens");
        var next = refresh(signedIn.at("/refreshToken").asString()).at("/tokens");
        for (var secret : new String[]{signedIn.at("/accessToken").asString(),
                signedIn.at("/refreshToken").asString(), next.at("/refreshToken").asString()}) {
            isNowhere(secret, output);
        }
    }

    @Test
    void anAddressThatNobodyHasIsNotKept(CapturedOutput output) {
        var email = unique();
        signIn(email, PASSWORD);
        mutate(null, "requestPasswordReset", Map.of("email", email));
        isNowhere(email, output);
    }
}
