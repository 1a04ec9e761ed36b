package dev.stoa.identity.signin;

import dev.stoa.identity.events.SignInEndReason;
import dev.stoa.identity.events.SignInId;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.BadArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class SignInMutations {

    private static final int LONGEST_DEVICE = 100;

    private final SigningIn signingIn;
    private final Refreshing refreshing;
    private final Ending ending;
    private final OutsideProvider outside;

    SignInMutations(SigningIn signingIn, Refreshing refreshing, Ending ending, OutsideProvider outside) {
        this.signingIn = signingIn;
        this.refreshing = refreshing;
        this.ending = ending;
        this.outside = outside;
    }

    @MutationMapping
    Object signIn(@Argument SignInInput input) {
        var device = input.device();
        if (device != null && (device.length() > LONGEST_DEVICE || device.chars().anyMatch(Character::isISOControl))) {
            throw new BadArgument("input.device",
                    "Must be one line of up to %d characters".formatted(LONGEST_DEVICE));
        }
        return outside.unlessInUse(() -> signingIn.signIn(input));
    }

    @MutationMapping
    Object refreshSignIn(@Argument RefreshSignInInput input) {
        return outside.unlessInUse(() -> refreshing.refresh(input.refreshToken()));
    }

    @MutationMapping
    Object signOut(Actor actor, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> actor instanceof Actor.Account account && account.signInId() != null
                ? ending.end(new SignInId(account.signInId()), SignInEndReason.SIGNED_OUT, options,
                        SignOutSuccess::new)
                : new SignInOver());
    }

    @MutationMapping
    Object endSignIn(@Argument EndSignInInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> ending.end(input.signInId(), SignInEndReason.ENDED_ELSEWHERE, options,
                EndSignInSuccess::new));
    }
}
