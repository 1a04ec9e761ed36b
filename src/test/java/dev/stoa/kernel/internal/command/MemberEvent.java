package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a member, whose id is the stream's, and to the friends that a member names. */
sealed interface MemberEvent extends DomainEvent {

    @EventType("member.joined")
    record Joined(@PersonalData String name, @PersonalData @Nullable String email,
            String plan) implements MemberEvent {}

    @EventType("member.introduced")
    record Introduced(List<Friend> friends) implements MemberEvent {}

    record Friend(FriendId friendId, @PersonalData(of = "friendId") String name,
            @PersonalData(of = "friendId") List<String> towns) {}

    record FriendId(UUID value) {}
}
