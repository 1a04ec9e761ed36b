package dev.stoa.architecture.broken.purity.shop.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import java.time.Instant;

/** Takes the time from the command. */
public abstract class GoodDecider implements Decider<Wish, Instant, Happening> {

    @Override
    public Decision<Happening> decide(Wish command, Instant state) {
        return command.at().isAfter(state) ? Decision.nothingToDo() : Decision.targetMissing();
    }
}
