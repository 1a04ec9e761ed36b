package dev.stoa.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.identity.IdentitySettings;
import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.account.CurrentAccounts.Current;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials.Identified;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Tells who holds an access token. The token alone proves it; that the sign-in goes on, and with which roles, is looked
 * up anew after some seconds, so that an ended sign-in and a revoked role do not live as long as the token.
 */
@Component
public class SignIns {

    private static final int KEPT = 50_000;

    private final AccessTokens tokens;
    private final SignInRows rows;
    private final CurrentAccounts accounts;
    private final Clock clock;
    private final Cache<UUID, Optional<Current>> known;

    SignIns(AccessTokens tokens, SignInRows rows, CurrentAccounts accounts, Clock clock, IdentitySettings settings) {
        this.tokens = tokens;
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
        this.known = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(settings.recheckAfter()).build();
    }

    /**
     * @throws BadCredentials
     *             when the token is not good, or its sign-in is over
     */
    public Identified identify(String token) throws BadCredentials {
        var jwt = read(token);
        var signIn = signInId(jwt);
        var account = known.get(signIn, this::accountOf)
                .orElseThrow(() -> new BadCredentials("The sign-in has ended; sign in again"));
        return new Identified(
                new Actor.Account(account.id(), signIn, account.account().roles(), account.name(), account.email()),
                jwt.getExpiresAt());
    }

    /** The account of a sign-in that goes on. */
    Optional<Current> accountOf(UUID signIn) {
        return rows.find(signIn).filter(row -> !row.hasExpired(clock.instant())).flatMap(this::accountOf);
    }

    /** The account, where it still has the password that the sign-in began with. */
    Optional<Current> accountOf(SignInRows.Row row) {
        return accounts.byId(row.accountId())
                .filter(it -> it.account().isOpen() && row.credentialId().equals(it.account().credentialId()));
    }

    void forget(UUID signIn) {
        known.invalidate(signIn);
    }

    private static UUID signInId(Jwt jwt) throws BadCredentials {
        try {
            return UUID.fromString(String.valueOf(jwt.getClaimAsString(AccessTokens.SIGN_IN)));
        } catch (IllegalArgumentException _) {
            throw new BadCredentials("The access token belongs to no sign-in");
        }
    }

    private Jwt read(String token) throws BadCredentials {
        try {
            return tokens.read(token);
        } catch (JwtException _) {
            throw new BadCredentials("The access token is not valid or has expired");
        }
    }
}
