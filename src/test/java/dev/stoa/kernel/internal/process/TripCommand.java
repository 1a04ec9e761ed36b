package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import java.util.UUID;

/** Commands of the tests. */
sealed interface TripCommand extends Command {

    @CommandType("test.book-leg")
    @GivenBy(Who.SYSTEM)
    record BookLeg(UUID streamId, String leg) implements TripCommand {}

    @CommandType("test.release-leg")
    @GivenBy(Who.SYSTEM)
    record ReleaseLeg(UUID streamId, String leg) implements TripCommand {}

    @CommandType("test.confirm-trip")
    @GivenBy(Who.SYSTEM)
    record ConfirmTrip(UUID streamId) implements TripCommand {}
}
