package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.processor.ProcessorBody;
import dev.stoa.kernel.internal.processor.ProcessorWaker;
import dev.stoa.kernel.internal.processor.WaitingWork;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Outcomes, timers and retries of the processes of this node. */
@Component
class WaitingInputs implements WaitingWork {

    private final List<String> processes;
    private final DueInputs due;
    private final Clock clock;

    WaitingInputs(ProcessBodies processes, DueInputs due, Clock clock) {
        this.processes = processes.bodies().stream().map(ProcessorBody::id).toList();
        this.due = due;
        this.clock = clock;
    }

    @Override
    public void find(ProcessorWaker waker) {
        due.waitedFor(processes, clock.instant()).forEach(waker::wakeForInputs);
    }
}
