package dev.stoa.architecture.broken.purity.shop.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.EventStore;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

public class OrderDecider implements Decider<Wish, String, Happening> {

    private final Clock clock;
    private final EventStore store;

    /** What a constructor does is no decision. */
    OrderDecider(EventStore store) {
        this.clock = Clock.systemUTC();
        this.store = store;
    }

    @Override
    public String streamType() {
        return "order";
    }

    @Override
    public Class<Wish> commandType() {
        return Wish.class;
    }

    @Override
    public Class<Happening> eventType() {
        return Happening.class;
    }

    @Override
    public Class<String> stateType() {
        return String.class;
    }

    @Override
    public String initial() {
        return "";
    }

    @Override
    public Decision<Happening> decide(Wish command, String state) {
        Supplier<UUID> id = UUID::randomUUID;
        Supplier<Object> time = () -> OrderRules.later();
        return id.get().equals(time.get()) ? Decision.nothingToDo() : Decision.targetMissing();
    }

    @Override
    public String evolve(String state, Happening event) {
        return state + clock.instant() + store.currentVersion(new UUID(0, 0));
    }
}
