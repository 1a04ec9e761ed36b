package dev.stoa.identity.account;

import dev.stoa.kernel.command.Rejection;

/** Told only to those who may know; whoever just registers gets a success in any case. */
public record EmailTaken() implements Rejection {

    @Override
    public String message() {
        return "Another account has this e-mail address. Choose a different one.";
    }
}
