package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.identity.events.RegistrationRefused;
import dev.stoa.kernel.eventstore.EventStore;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class RegisterTest extends IdentityApi {

    @Autowired
    EventStore store;

    private JsonNode register(String email, String password) {
        return mutate(null, "register", Map.of("email", email, "name", "Ada Lovelace", "password", password));
    }

    private Object firstEvent(JsonNode answer) {
        var stream = AccountId.valueOf(answer.at("/receipt/streamId").asString());
        return store.read(stream.value(), 0, 10).getFirst().event();
    }

    @Test
    void aTakenAddressIsAnsweredLikeAFreeOne() {
        var email = unique();
        var free = register(email, PASSWORD);
        var taken = register(email.toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(firstEvent(free)).isInstanceOf(AccountRegistered.class);
        assertThat(firstEvent(taken)).isInstanceOf(RegistrationRefused.class);
        for (var same : new String[]{"/__typename", "/receipt/version", "/receipt/replayed", "/receipt/dryRun"}) {
            assertThat(taken.at(same)).as(same).isEqualTo(free.at(same));
        }
        assertThat(taken.at("/receipt/token").asString()).hasSameSizeAs(free.at("/receipt/token").asString());
    }

    @Test
    void nobodySignsInBeforeTheAddressIsVerified() {
        var email = unique();
        register(email, PASSWORD);
        var early = signIn(email, PASSWORD);
        var unknown = signIn(unique(), PASSWORD);
        assertThat(early).isEqualTo(unknown);
        assertThat(early.at("/__typename").asString()).isEqualTo("SignInRefused");
    }

    @Test
    void aPasswordMustBeHardToGuess() {
        for (var weak : new String[]{"short", "aaaaaaaaaaaaaaaa", "ada lovelace 12", "x".repeat(201)}) {
            var answer = register(unique(), weak);
            assertThat(answer.at("/errors/0/extensions/code").asString()).as(weak).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("input.password");
            assertThat(answer.toString()).doesNotContain(weak);
        }
    }

    @Test
    void anAddressMustBeOne() {
        for (var bad : new String[]{"ada", "ada@", "@example.org", "ada@example", "a b@example.org",
                "ada@example.org\nBcc: eve@example.org", "ada@-.org"}) {
            assertThat(register(bad, PASSWORD).at("/errors/0/extensions/argument").asString()).as(bad)
                    .isEqualTo("input.email");
        }
    }

    @Test
    void theSameKeyGivesTheSameReceiptWhetherTheAddressWasFreeOrNot() {
        var email = unique();
        for (var key : new String[]{UUID.randomUUID().toString(), UUID.randomUUID().toString()}) {
            var first = registerWithKey(email, key);
            var again = registerWithKey(email, key);
            assertThat(again.at("/receipt/streamId")).isEqualTo(first.at("/receipt/streamId"));
            assertThat(again.at("/receipt/replayed").asBoolean()).isTrue();
        }
    }

    private JsonNode registerWithKey(String email, String key) {
        return run(null, """
                mutation($email: String!, $password: String!, $key: String!) {
                  result: register(input: {email: $email, name: "Ada", password: $password},
                      options: {idempotencyKey: $key}) {
                    ... on CommandSuccess { receipt { streamId replayed } } ... on Rejection { code } } }""",
                Map.of("email", email, "password", PASSWORD, "key", key)).at("/data/result");
    }
}
