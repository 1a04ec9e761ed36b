package dev.stoa.kernel.internal.command;

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
    record Open(@Assigned Id id, @NotBlank String owner, @NotBlank String handle) implements WalletCommand {

        @Override
        public UUID streamId() {
            return id.value;
        }
    }

    /** Opens under an id that the client knows. */
    record OpenAt(UUID streamId, String owner, String handle) implements WalletCommand {}

    record Deposit(UUID streamId, @Positive int amount) implements WalletCommand {}

    record DepositAll(UUID streamId, List<@Valid Coin> coins) implements WalletCommand {

        record Coin(@Positive int amount) {}
    }

    record Withdraw(UUID streamId, @Positive int amount) implements WalletCommand {}

    record Rename(UUID streamId, @NotBlank String handle) implements WalletCommand {}

    record FailInDecide(UUID streamId) implements WalletCommand {}
}
