package dev.stoa.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sees which hashes of passwords count after a command, and deletes the others. */
@Component
public class PasswordSettlement {

    private static final Duration IN_THE_AIR = Duration.ofDays(1);

    private final CurrentAccounts accounts;
    private final PasswordRows passwords;
    private final Clock clock;

    PasswordSettlement(CurrentAccounts accounts, PasswordRows passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Keeps the hash where the account names it, and nothing but it; deletes it otherwise. */
    void settle(UUID account, UUID credential) {
        if (accounts.byId(account).filter(it -> credential.equals(it.account().credentialId())).isPresent()) {
            passwords.settle(account, credential);
        } else {
            passwords.discard(credential);
        }
    }

    /** The same for what a crash or a time-out left. */
    public void settleWhatWasLeft() {
        passwords.unsettledBefore(clock.instant().minus(IN_THE_AIR))
                .forEach(it -> settle(it.account(), it.credential()));
    }
}
