package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.internal.command.MemberEvent.Friend;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

sealed interface MemberCommand extends Command {

    @GivenBy(Who.ANYONE)
    @CommandType("member.join")
    record Join(UUID streamId, String name, @Nullable String email) implements MemberCommand {}

    @GivenBy(Who.ANYONE)
    @CommandType("member.introduce")
    record Introduce(UUID streamId, List<Friend> friends, int times) implements MemberCommand {}
}
