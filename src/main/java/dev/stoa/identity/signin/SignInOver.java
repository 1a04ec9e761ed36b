package dev.stoa.identity.signin;

import dev.stoa.kernel.command.Rejection;

public record SignInOver() implements Rejection {

    @Override
    public String message() {
        return "The refresh token is unknown, used or has expired, or the sign-in has ended. Sign in again.";
    }
}
