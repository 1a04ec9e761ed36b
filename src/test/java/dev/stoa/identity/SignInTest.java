package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.identity.events.RefreshTokenReused;
import dev.stoa.identity.events.SignInEnded;
import dev.stoa.identity.events.SignInId;
import dev.stoa.identity.events.SignInStarted;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends IdentityApi {

    private static final String SIGN_OUT = """
            mutation { result: signOut { __typename ... on CommandSuccess { receipt { streamId } } } }""";

    @Autowired
    EventStore store;

    @Test
    void whoSignsInGetsTokensThatAreGood() {
        var signedIn = signIn(person());
        assertThat(signedIn.at("/__typename").asString()).isEqualTo("SignInSuccess");
        assertThat(signedIn.at("/tokens/accessToken").asString()).startsWith("ey");
        var out = run(signedIn.at("/tokens/accessToken").asString(), SIGN_OUT, Map.of());
        assertThat(out.at("/data/result/receipt/streamId")).isEqualTo(signedIn.at("/receipt/streamId"));
    }

    @Test
    void aSignInThatWasEndedIsOverForBothTokens() {
        var signedIn = signIn(person());
        var access = signedIn.at("/tokens/accessToken").asString();
        run(access, SIGN_OUT, Map.of());
        assertThat(send("Bearer " + access, "{ __typename }", Map.of()).statusCode()).isEqualTo(401);
        assertThat(refresh(signedIn.at("/tokens/refreshToken").asString()).at("/__typename").asString())
                .isEqualTo("SignInOver");
    }

    @Test
    void aRefreshTokenGivesTheNextPairOnce() {
        var first = signIn(person()).at("/tokens");
        var second = refresh(first.at("/refreshToken").asString()).at("/tokens");
        assertThat(second.at("/refreshToken").asString()).isNotEmpty()
                .isNotEqualTo(first.at("/refreshToken").asString());
        var third = refresh(second.at("/refreshToken").asString());
        assertThat(third.at("/__typename").asString()).isEqualTo("RefreshSignInSuccess");
    }

    @Test
    void aRefreshTokenThatComesTwiceEndsTheSignInOfBothWhoHoldIt() {
        var signedIn = signIn(person());
        var stolen = signedIn.at("/tokens/refreshToken").asString();
        var next = refresh(stolen).at("/tokens");
        assertThat(refresh(stolen).at("/__typename").asString()).isEqualTo("SignInOver");
        assertThat(refresh(next.at("/refreshToken").asString()).at("/__typename").asString()).isEqualTo("SignInOver");
        assertThat(send("Bearer " + next.at("/accessToken").asString(), "{ __typename }", Map.of()).statusCode())
                .isEqualTo(401);
        var stream = SignInId.valueOf(signedIn.at("/receipt/streamId").asString());
        assertThat(store.read(stream.value(), 0, 10)).<Object>extracting(Recorded::event)
                .hasExactlyElementsOfTypes(SignInStarted.class, RefreshTokenReused.class, SignInEnded.class);
    }

    @Test
    void badCredentialsAreAnsweredWith401AndAGraphQlError() {
        for (var bad : new String[]{"Bearer nonsense", "Basic dXNlcjpwYXNz", "Bearer", "Bearer a.b.c"}) {
            var answer = send(bad, "{ __typename }", Map.of());
            assertThat(answer.statusCode()).as(bad).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).get().asString().startsWith("Bearer");
            assertThat(JSON.readTree(answer.body()).at("/errors/0/extensions/code").asString())
                    .isEqualTo("UNAUTHENTICATED");
        }
    }

    @Test
    void whoComesWithoutCredentialsIsLetInAsAnybody() {
        assertThat(send(null, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
        assertThat(run(null, SIGN_OUT, Map.of()).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void guessingIsSlowedDownWhetherThereIsAnAccountOrNot() {
        for (var email : new String[]{person().email(), unique()}) {
            for (int i = 0; i <= 5; i++) {
                assertThat(signIn(email, "wrong password " + i).at("/__typename").asString())
                        .isEqualTo("SignInRefused");
            }
            assertThat(signIn(email, "wrong password").at("/__typename").asString()).isEqualTo("TooManyAttempts");
        }
    }

    @Test
    void aDeviceCannotCarryMoreThanItsName() {
        var person = person();
        var answer = mutate(null, "signIn",
                Map.of("email", person.email(), "password", person.password(), "device", "x".repeat(101)));
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("input.device");
    }
}
