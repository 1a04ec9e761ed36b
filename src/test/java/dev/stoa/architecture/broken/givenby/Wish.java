package dev.stoa.architecture.broken.givenby;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface Wish extends Command {

    record Silent(UUID streamId) implements Wish {}

    @GivenBy({})
    record Empty(UUID streamId) implements Wish {}

    @GivenBy(Who.SIGNED_IN)
    record Good(UUID streamId) implements Wish {}
}
