package dev.stoa.identity.signin;

import dev.stoa.kernel.command.Rejection;

public record SignInRefused() implements Rejection {

    @Override
    public String message() {
        return "The address or the password is wrong, or the address has not been verified yet.";
    }
}
