package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountDeactivated;
import dev.stoa.identity.events.AccountEvent;
import dev.stoa.identity.events.AccountImported;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.identity.events.EmailVerified;
import dev.stoa.identity.events.PasswordChanged;
import dev.stoa.identity.events.RegistrationRefused;
import dev.stoa.identity.events.RoleGranted;
import dev.stoa.identity.events.RoleRevoked;
import dev.stoa.kernel.access.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of an account: what its rules need to know, and nothing personal. */
public record Account(Status status, boolean verified, Set<Role> roles, @Nullable UUID credentialId) {

    /** What has become of the account. */
    public enum Status {
        NONE, REFUSED, OPEN, DEACTIVATED
    }

    static final Account NONE = new Account(Status.NONE, false, Set.of(), null);

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    boolean exists() {
        return status == Status.OPEN || status == Status.DEACTIVATED;
    }

    Account with(AccountEvent event) {
        return switch (event) {
            case AccountRegistered registered ->
                new Account(Status.OPEN, false, Set.of(Role.SHOPPER), registered.credentialId());
            case AccountImported imported ->
                new Account(Status.OPEN, false, Set.of(Role.SHOPPER), imported.credentialId());
            case RegistrationRefused _ -> new Account(Status.REFUSED, false, Set.of(), null);
            case EmailVerified _ -> new Account(status, true, roles, credentialId);
            case PasswordChanged changed -> new Account(status, verified, roles, changed.credentialId());
            case RoleGranted granted -> withRole(granted.role(), true);
            case RoleRevoked revoked -> withRole(revoked.role(), false);
            case AccountDeactivated _ -> new Account(Status.DEACTIVATED, verified, Set.of(), null);
        };
    }

    private Account withRole(Role role, boolean has) {
        var changed = EnumSet.noneOf(Role.class);
        changed.addAll(roles);
        if (has) {
            changed.add(role);
        } else {
            changed.remove(role);
        }
        return new Account(status, verified, changed, credentialId);
    }
}
