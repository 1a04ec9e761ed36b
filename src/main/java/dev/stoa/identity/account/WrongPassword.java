package dev.stoa.identity.account;

import dev.stoa.kernel.command.Rejection;

public record WrongPassword() implements Rejection {

    @Override
    public String message() {
        return "The current password is another one.";
    }
}
