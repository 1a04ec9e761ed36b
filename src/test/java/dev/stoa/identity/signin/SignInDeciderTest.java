package dev.stoa.identity.signin;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.RefreshTokenReused;
import dev.stoa.identity.events.SignInEndReason;
import dev.stoa.identity.events.SignInEnded;
import dev.stoa.identity.events.SignInEvent;
import dev.stoa.identity.events.SignInFailed;
import dev.stoa.identity.events.SignInId;
import dev.stoa.identity.events.SignInStarted;
import dev.stoa.support.DeciderScenario;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInDeciderTest {

    private static final SignInId ID = new SignInId(UUID.fromString("0198a3d0-0000-7000-8000-000000000001"));
    private static final AccountId ADA = new AccountId(UUID.fromString("0198a3d0-0000-7000-8000-000000000002"));
    private static final SignInEvent STARTED = new SignInStarted(ADA.value());
    private static final SignInEvent FAILED = new SignInFailed(ADA.value(), "beef");

    private static DeciderScenario<SignInCommand, SignIn, SignInEvent> given(SignInEvent... events) {
        return DeciderScenario.of(new SignInDecider()).given(events);
    }

    @Test
    void anAttemptIsPutOnRecordHoweverItEnds() {
        given().when(new StartSignIn(ID, ADA)).then(STARTED);
        given().when(new FailSignIn(ID, ADA, "beef")).then(FAILED);
        given().when(new FailSignIn(ID, null, "beef")).then(new SignInFailed(null, "beef"));
    }

    @Test
    void aSignInEndsOnce() {
        var end = new EndSignIn(ID, SignInEndReason.SIGNED_OUT);
        given(STARTED).when(end).then(new SignInEnded(SignInEndReason.SIGNED_OUT));
        given(STARTED, new SignInEnded(SignInEndReason.SIGNED_OUT)).when(end).thenNothing();
        given().when(end).thenTargetMissing();
        given(FAILED).when(end).thenTargetMissing();
    }

    @Test
    void whatHasEndedIsNotRefreshed() {
        given(STARTED).when(new RefreshSignIn(ID)).thenNothing();
        given(STARTED, new SignInEnded(SignInEndReason.ENDED_ELSEWHERE)).when(new RefreshSignIn(ID))
                .thenRefused(new SignInOver());
        given().when(new RefreshSignIn(ID)).thenRefused(new SignInOver());
    }

    @Test
    void aTokenThatComesTwiceEndsTheSignIn() {
        given(STARTED).when(new ReportTokenReuse(ID)).then(new RefreshTokenReused(),
                new SignInEnded(SignInEndReason.TOKEN_REUSED));
        given(STARTED, new SignInEnded(SignInEndReason.SIGNED_OUT)).when(new ReportTokenReuse(ID)).thenNothing();
    }
}
