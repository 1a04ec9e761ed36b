package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.UUID;

sealed interface WalletCommand extends Command {

    record Id(UUID value) {}

    @CommandType("wallet.open")
    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record Open(@Assigned Id id, @NotBlank String owner, @NotBlank String handle) implements WalletCommand {

        @Override
        public UUID streamId() {
            return id.value;
        }
    }

    /** Opens under an id that the client knows. */
    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record OpenAt(UUID streamId, String owner, String handle) implements WalletCommand {}

    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record Deposit(UUID streamId, @Positive int amount) implements WalletCommand {}

    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record DepositAll(UUID streamId, List<@Valid Coin> coins) implements WalletCommand {

        record Coin(@Positive int amount) {}
    }

    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record Withdraw(UUID streamId, @Positive int amount) implements WalletCommand {}

    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record Rename(UUID streamId, @NotBlank String handle) implements WalletCommand {}

    @GivenBy({Who.ANYONE, Who.SYSTEM})
    record FailInDecide(UUID streamId) implements WalletCommand {}

    /** Only the owner and the staff may. */
    @GivenBy({Who.OWNER, Who.MERCHANT})
    record Empty(UUID streamId) implements WalletCommand {}

    /** Nobody may: it does not say who. */
    record Unruled(UUID streamId) implements WalletCommand {}

    /** Only some of the staff may. */
    @GivenBy({Who.OPERATOR, Who.MERCHANT, Who.SYSTEM})
    record Audit(UUID streamId) implements WalletCommand {}
}
