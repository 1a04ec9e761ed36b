package dev.stoa.kernel.command;

import java.util.function.Function;

/** What the gateway answers to a command. */
public sealed interface CommandResult {

    /** Accepted: durable when this value exists, unless the receipt is a dry run's. */
    record Success(Receipt receipt) implements CommandResult {}

    /** Refused by a business rule: nothing was appended. */
    record Refusal(Rejection rejection) implements CommandResult {}

    /**
     * The member of the mutation's result union: what {@code success} makes of the receipt, or the rejection itself.
     */
    default Object orRejection(Function<Receipt, ? extends CommandSuccess> success) {
        return switch (this) {
            case Success(var receipt) -> success.apply(receipt);
            case Refusal(var rejection) -> rejection;
        };
    }
}
