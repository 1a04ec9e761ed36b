package dev.stoa.identity.account;

import dev.stoa.kernel.command.Rejection;

public record TokenNotValid() implements Rejection {

    @Override
    public String message() {
        return "The token is unknown, used or has expired. Ask for a new mail.";
    }
}
