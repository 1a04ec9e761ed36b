package dev.stoa.identity.start;

import dev.stoa.kernel.command.Rejection;

public record WrongSecret() implements Rejection {

    @Override
    public String message() {
        return "The secret is another one. It stands in the log of a start without an operator.";
    }
}
