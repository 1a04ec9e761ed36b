package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.eventstore.Claim;
import java.util.Collections;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
class MemberDecider implements Decider<MemberCommand, Member, MemberEvent> {

    record EmailTaken() implements Rejection {

        @Override
        public String message() {
            return "Somebody has this address.";
        }
    }

    @Override
    public String streamType() {
        return "member";
    }

    @Override
    public Class<MemberCommand> commandType() {
        return MemberCommand.class;
    }

    @Override
    public Class<MemberEvent> eventType() {
        return MemberEvent.class;
    }

    @Override
    public Class<Member> stateType() {
        return Member.class;
    }

    @Override
    public Member initial() {
        return new Member(null, null, 0);
    }

    @Override
    public Decision<MemberEvent> decide(MemberCommand command, Member member) {
        return switch (command) {
            case MemberCommand.Join join -> join(join);
            case MemberCommand.Introduce introduce -> Decision.accept(
                    Collections.nCopies(introduce.times(), new MemberEvent.Introduced(introduce.friends())));
        };
    }

    @Override
    public Member evolve(Member member, MemberEvent event) {
        return switch (event) {
            case MemberEvent.Joined joined -> new Member(joined.name(), joined.email(), member.friends());
            case MemberEvent.Introduced introduced ->
                new Member(member.name(), member.email(), member.friends() + introduced.friends().size());
        };
    }

    private static Decision<MemberEvent> join(MemberCommand.Join join) {
        var joined = Decision.<MemberEvent>accept(new MemberEvent.Joined(join.name(), join.email(), "free"));
        return join.email() == null ? joined : joined.claiming(email(join.email()), new EmailTaken());
    }

    static Claim email(String email) {
        return Claim.ofPersonal("member.email", email);
    }
}
