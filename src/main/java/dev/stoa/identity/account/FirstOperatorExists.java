package dev.stoa.identity.account;

import dev.stoa.kernel.command.Rejection;

public record FirstOperatorExists() implements Rejection {

    @Override
    public String message() {
        return "There is an operator already, who can grant the role to others.";
    }
}
