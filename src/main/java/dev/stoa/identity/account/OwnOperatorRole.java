package dev.stoa.identity.account;

import dev.stoa.kernel.command.Rejection;

public record OwnOperatorRole() implements Rejection {

    @Override
    public String message() {
        return "An operator cannot give up being one, or there might be none; another operator can take the role away.";
    }
}
