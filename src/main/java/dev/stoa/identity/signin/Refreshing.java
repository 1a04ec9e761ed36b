package dev.stoa.identity.signin;

import dev.stoa.identity.IdentitySettings;
import dev.stoa.identity.events.SignInId;
import dev.stoa.identity.secret.RandomTokens;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Mutations;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives new tokens for a refresh token that was never used. One that was ends the sign-in. */
@Component
class Refreshing {

    private final SignInRows rows;
    private final SignIns signIns;
    private final AccessTokens tokens;
    private final Mutations mutations;
    private final IdentitySettings settings;
    private final Clock clock;

    Refreshing(SignInRows rows, SignIns signIns, AccessTokens tokens, Mutations mutations, IdentitySettings settings,
            Clock clock) {
        this.rows = rows;
        this.signIns = signIns;
        this.tokens = tokens;
        this.mutations = mutations;
        this.settings = settings;
        this.clock = clock;
    }

    Object refresh(String refreshToken) {
        var digest = RandomTokens.digest(refreshToken);
        var token = rows.token(digest);
        if (token.isEmpty()) {
            return new SignInOver();
        }
        var signIn = token.get().signInId();
        return token.get().used() ? reused(signIn) : refresh(signIn, digest);
    }

    private Object refresh(UUID signIn, byte[] digest) {
        var account = signIns.accountOf(signIn);
        if (account.isEmpty()) {
            return new SignInOver();
        }
        var now = clock.instant();
        var next = RandomTokens.next();
        var expires = now.plus(settings.signInLifetime());
        var accepted = mutations.execute(new RefreshSignIn(new SignInId(signIn)), CommandOptions.NONE, receipt -> {
            var access = tokens.issue(account.get(), signIn);
            return new RefreshSignInSuccess(receipt,
                    new TokenPair(access.token(), access.expiresAt(), next, expires));
        });
        return rows.rotate(signIn, digest, RandomTokens.digest(next), now, expires) ? accepted : reused(signIn);
    }

    private Object reused(UUID signIn) {
        rows.end(signIn, clock.instant());
        signIns.forget(signIn);
        mutations.execute(new ReportTokenReuse(new SignInId(signIn)), CommandOptions.NONE, SignOutSuccess::new);
        return new SignInOver();
    }
}
