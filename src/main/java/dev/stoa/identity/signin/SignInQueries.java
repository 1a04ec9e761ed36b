package dev.stoa.identity.signin;

import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.events.SignInId;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import java.time.Clock;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reads no projection: what is shown is what counts. */
@Controller
class SignInQueries {

    private static final AccessRule ACCOUNTS = AccessRule.of(Who.SIGNED_IN);

    private final CurrentAccounts accounts;
    private final SignInRows rows;
    private final Clock clock;

    SignInQueries(CurrentAccounts accounts, SignInRows rows, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.clock = clock;
    }

    @QueryMapping
    List<OpenSignIn> mySignIns(Actor actor) {
        if (!(actor instanceof Actor.Account person)) {
            throw ACCOUNTS.refusal(actor);
        }
        var credential = accounts.byId(person.accountId()).map(it -> it.account().credentialId());
        return credential.map(it -> rows.open(person.accountId(), it, clock.instant())).orElse(List.of()).stream()
                .map(row -> new OpenSignIn(new SignInId(row.signInId()), row.device(), row.startedAt(),
                        row.refreshedAt(), row.expiresAt(), row.signInId().equals(person.signInId())))
                .toList();
    }
}
