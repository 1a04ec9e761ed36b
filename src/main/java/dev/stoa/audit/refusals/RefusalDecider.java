package dev.stoa.audit.refusals;

import dev.stoa.audit.events.CommandRefused;
import dev.stoa.audit.events.RefusalEvent;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

/** Records refusals, some an hour for each actor; what goes beyond is counted by the metrics alone. */
@Component
class RefusalDecider implements Decider<RecordRefusal, Refused, RefusalEvent> {

    static final int AN_HOUR = 20;

    @Override
    public String streamType() {
        return "refusals";
    }

    @Override
    public Class<RecordRefusal> commandType() {
        return RecordRefusal.class;
    }

    @Override
    public Class<RefusalEvent> eventType() {
        return RefusalEvent.class;
    }

    @Override
    public Class<Refused> stateType() {
        return Refused.class;
    }

    @Override
    public Refused initial() {
        return Refused.NEVER;
    }

    @Override
    public Decision<RefusalEvent> decide(RecordRefusal it, Refused lately) {
        return lately.within(it.at()) < AN_HOUR
                ? Decision.accept(new CommandRefused(it.actor(), it.command(), it.allowed(), it.at()))
                : Decision.nothingToDo();
    }

    @Override
    public Refused evolve(Refused lately, RefusalEvent event) {
        return switch (event) {
            case CommandRefused refused -> lately.and(refused.at());
        };
    }
}
