package dev.stoa.identity.signin;

import static java.util.Objects.requireNonNull;

import dev.stoa.identity.IdentitySettings;
import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.account.CurrentAccounts.Current;
import dev.stoa.identity.account.EmailAddress;
import dev.stoa.identity.account.PasswordRows;
import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.SignInId;
import dev.stoa.identity.secret.Password;
import dev.stoa.identity.secret.PasswordHashes;
import dev.stoa.identity.secret.RandomTokens;
import dev.stoa.identity.secret.ServerSecret;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.Mutations;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signs people in. An unknown address costs the same work as a wrong password: one count, one look, one hash, one
 * event.
 */
@Component
class SigningIn {

    private final Mutations mutations;
    private final CurrentAccounts accounts;
    private final PasswordRows passwords;
    private final PasswordHashes hashes;
    private final Attempts attempts;
    private final SignInRows rows;
    private final AccessTokens tokens;
    private final ServerSecret secret;
    private final IdentitySettings settings;
    private final Clock clock;

    SigningIn(Mutations mutations, CurrentAccounts accounts, PasswordRows passwords, PasswordHashes hashes,
            Attempts attempts, SignInRows rows, AccessTokens tokens, ServerSecret secret, IdentitySettings settings,
            Clock clock) {
        this.mutations = mutations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashes = hashes;
        this.attempts = attempts;
        this.rows = rows;
        this.tokens = tokens;
        this.secret = secret;
        this.settings = settings;
        this.clock = clock;
    }

    Object signIn(SignInInput input) {
        var address = secret.mac("address", EmailAddress.normalised(input.email()));
        var held = attempts.count(address);
        if (held.isPresent()) {
            return new TooManyAttempts(held.get());
        }
        var account = accounts.byEmail(input.email());
        if (account.isEmpty() || !isRight(input.password(), account.get())) {
            return fail(account, address, input);
        }
        attempts.clear(address);
        return start(account.get(), input);
    }

    /** Whether the password is right and the account may be used; hashes in any case. */
    private boolean isRight(Password password, Current current) {
        var account = current.account();
        var credential = account.credentialId();
        var hash = credential == null ? null : passwords.find(credential).orElse(null);
        boolean right = hashes.matches(password, hash) && account.isOpen() && account.verified();
        if (right && hash != null && credential != null && hashes.isOutdated(hash)) {
            passwords.replace(credential, hashes.hash(password));
        }
        return right;
    }

    private Object fail(Optional<Current> account, byte[] address, SignInInput input) {
        if (account.isEmpty()) {
            hashes.matches(input.password(), null);
        }
        mutations.execute(new FailSignIn(new SignInId(Ids.next()), account.map(it -> new AccountId(it.id()))
                .orElse(null), HexFormat.of().formatHex(address)), CommandOptions.NONE, SignOutSuccess::new);
        return new SignInRefused();
    }

    private Object start(Current account, SignInInput input) {
        var id = new SignInId(Ids.next());
        var now = clock.instant();
        var refresh = RandomTokens.next();
        var row = new SignInRows.Row(id.value(), account.id(), requireNonNull(account.account().credentialId()),
                input.device(), now, now, now.plus(settings.signInLifetime()));
        rows.insert(row, RandomTokens.digest(refresh));
        return mutations.execute(new StartSignIn(id, new AccountId(account.id())), CommandOptions.NONE, receipt -> {
            var access = tokens.issue(account, id.value());
            return new SignInSuccess(receipt,
                    new TokenPair(access.token(), access.expiresAt(), refresh, row.expiresAt()));
        });
    }
}
