package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.processor.HandlerMethods;
import dev.stoa.kernel.internal.processor.ProcessorBody;
import dev.stoa.kernel.processor.ProcessorStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A process as its worker sees it. Parks by instance, in tables of its own, so that no stream waits for another. */
final class ProcessBody implements ProcessorBody {

    private final String id;
    private final int codeVersion;
    private final Set<String> eventTypes;
    private final HandlerMethods handlers;
    private final Inputs inputs;
    private final SenderSignal signal;

    ProcessBody(String id, int codeVersion, Set<String> eventTypes, HandlerMethods handlers, Inputs inputs,
            SenderSignal signal) {
        this.id = id;
        this.codeVersion = codeVersion;
        this.eventTypes = eventTypes;
        this.handlers = handlers;
        this.inputs = inputs;
        this.signal = signal;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ProcessorStatus.Kind kind() {
        return ProcessorStatus.Kind.PROCESS;
    }

    @Override
    public int codeVersion() {
        return codeVersion;
    }

    /** No: an imported log must not be acted upon again. */
    @Override
    public boolean fromBeginning() {
        return false;
    }

    @Override
    public String schema() {
        return "kernel";
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public Set<String> eventTypes() {
        return eventTypes;
    }

    @Override
    public Batch begin(List<Recorded<?>> events) {
        var changes = inputs.begin(instances(events));
        return new Batch() {

            @Override
            public @Nullable UUID apply(Recorded<?> recorded) {
                if (handlers.invoke(recorded) instanceof UUID instanceId) {
                    inputs.event(instanceId, recorded, changes);
                }
                return null;
            }

            @Override
            public void finish() {
                inputs.write(changes);
            }
        };
    }

    /** As far as they can be told; what fails here fails again, and then it is known which event it was. */
    private List<UUID> instances(List<Recorded<?>> events) {
        var found = new ArrayList<UUID>();
        for (var recorded : events) {
            try {
                if (handlers.invoke(recorded) instanceof UUID instanceId) {
                    found.add(instanceId);
                }
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
                break;
            }
        }
        return found;
    }

    @Override
    public boolean hasInputs() {
        return true;
    }

    @Override
    public int applyInputs(int limit) {
        return inputs.apply(limit);
    }

    @Override
    public Optional<Instant> nextDue() {
        return inputs.nextDue();
    }

    @Override
    public void afterCommit() {
        signal.ring();
    }
}
