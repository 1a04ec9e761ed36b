package dev.stoa.support;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials;
import dev.stoa.kernel.access.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * Believes whoever says so: {@code Test <account id>[,ROLE…][ until <instant>]} is an account. To be imported by tests
 * over the wire, in place of those that the application has.
 */
@TestComponent
@Primary
public class TestCredentials implements Credentials {

    private static final String SCHEME = "Test ";
    private static final String UNTIL = " until ";

    /** The value of the header for the account. */
    public static String of(Actor.Account account) {
        var text = new StringBuilder(SCHEME).append(account.accountId());
        account.roles().forEach(role -> text.append(',').append(role));
        return text.toString();
    }

    public static String of(Actor.Account account, Instant until) {
        return of(account) + UNTIL + until;
    }

    @Override
    public Identified identify(String authorization) throws BadCredentials {
        if (!authorization.startsWith(SCHEME)) {
            throw new BadCredentials("These credentials are not valid here");
        }
        var parts = authorization.substring(SCHEME.length()).split(UNTIL, 2);
        var names = parts[0].split(",");
        var roles = Arrays.stream(names).skip(1).map(Role::valueOf).toArray(Role[]::new);
        return new Identified(Acting.account(UUID.fromString(names[0]), roles), until(parts));
    }

    private static @Nullable Instant until(String[] parts) {
        return parts.length == 2 ? Instant.parse(parts[1]) : null;
    }
}
