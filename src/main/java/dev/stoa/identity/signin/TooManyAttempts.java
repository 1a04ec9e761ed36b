package dev.stoa.identity.signin;

import dev.stoa.kernel.command.Rejection;
import java.time.Instant;

public record TooManyAttempts(Instant retryAt) implements Rejection {

    @Override
    public String message() {
        return "Signing in with this address failed too often. Try again later, or reset the password.";
    }
}
