package dev.stoa.identity.signin;

import dev.stoa.identity.account.PasswordSettlement;
import dev.stoa.kernel.schedule.RepeatedWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Deletes sign-ins that are over, with their tokens, failures that are forgotten, and hashes that nobody names. */
@Component
class Sweeping implements RepeatedWork {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInRows rows;
    private final Attempts attempts;
    private final PasswordSettlement passwords;
    private final Clock clock;

    Sweeping(SignInRows rows, Attempts attempts, PasswordSettlement passwords, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("sign-in-sweep", Duration.ofMinutes(1), Duration.ofHours(1));
    }

    @Override
    public void run() {
        rows.deleteOlderThan(clock.instant().minus(KEPT));
        attempts.deleteForgotten();
        passwords.settleWhatWasLeft();
    }
}
