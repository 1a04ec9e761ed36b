package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.processor.ProcessorProperties;
import dev.stoa.kernel.internal.processor.Workers;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the sender while the application runs; begins after the workers and ends before them. */
@Component
class SenderLifecycle implements SmartLifecycle {

    private static final int AFTER_THE_WORKERS = Workers.PHASE + 1000;

    private final CommandSender sender;
    private final OwnProcesses own;
    private final ProcessorProperties processors;

    SenderLifecycle(CommandSender sender, OwnProcesses own, ProcessorProperties processors) {
        this.sender = sender;
        this.own = own;
        this.processors = processors;
    }

    @Override
    public void start() {
        if (processors.enabled() && !own.none()) {
            sender.start();
        }
    }

    @Override
    public void stop() {
        sender.stop();
    }

    @Override
    public boolean isRunning() {
        return sender.isRunning();
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WORKERS;
    }
}
