package dev.stoa.architecture.broken.purity.shop.process;

import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;

public class Checkout implements ProcessManager<String> {

    @Override
    public Class<String> stateType() {
        return String.class;
    }

    @Override
    public String initial() {
        return "";
    }

    @Override
    public Reaction<String> react(String state, Input input) {
        Thread.startVirtualThread(() -> {
        });
        return Reaction.of(Ids.next().toString());
    }
}
