package dev.stoa.kernel.internal.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What the inputs of a batch change, kept until {@link #write} writes all of it in a few statements, however many
 * inputs there are. Belongs to one transaction under the processor's lock.
 */
final class Changes {

    private final String processId;
    private final ProcessTables tables;
    private final Map<UUID, Known> instances = new LinkedHashMap<>();
    private final List<GivenCommand> commands = new ArrayList<>();
    private final TimerChanges timers = new TimerChanges();
    private final List<UUID> answered = new ArrayList<>();

    Changes(String processId, ProcessTables tables) {
        this.processId = processId;
        this.tables = tables;
    }

    /** An instance as it is stored, and as it is to be. */
    private record Known(Instance stored, Instance current) {

        boolean isChanged() {
            return current.version() > stored.version();
        }
    }

    /** Reads instances that will be asked for, in one statement. */
    void expect(Collection<UUID> instanceIds) {
        var unknown = instanceIds.stream().filter(it -> !instances.containsKey(it)).distinct().toList();
        if (!unknown.isEmpty()) {
            tables.instances().load(processId, unknown).forEach(it -> instances.put(it.id(), new Known(it, it)));
        }
    }

    /** Whether something was added for the instance that is not written yet. */
    boolean concern(UUID instanceId) {
        var known = instances.get(instanceId);
        return known != null && known.isChanged();
    }

    /** The instance after what was added. */
    Instance instance(UUID id) {
        expect(List.of(id));
        return known(id).current();
    }

    private Known known(UUID id) {
        return Objects.requireNonNull(instances.get(id));
    }

    private void becomes(Instance instance) {
        instances.put(instance.id(), new Known(known(instance.id()).stored(), instance));
    }

    /** Adds what a reaction to an input brings. */
    void add(Instance before, Prepared reaction, Trail trail) {
        becomes(before.after(reaction, trail));
        int sequence = before.commands();
        for (var command : reaction.commands()) {
            commands.add(new GivenCommand(before.id(), ++sequence, command, trail));
        }
        timers.add(before, reaction);
    }

    /** Adds that the process was told of an outcome. */
    void answered(UUID commandId) {
        answered.add(commandId);
    }

    /** From now on the instance is parked. */
    void parked(Instance instance) {
        becomes(instance.parked());
    }

    /** When the first of the timers that are set will be due. */
    Optional<Instant> earliestTimer() {
        return timers.set().stream().map(TimerChanges.Due::due).min(Instant::compareTo);
    }

    /** Writes everything and forgets it. */
    void write() {
        var changed = instances.values().stream().filter(Known::isChanged).map(Known::current).toList();
        tables.instances().save(processId, changed, it -> known(it.id()).stored().version());
        tables.commands().give(processId, commands);
        tables.timers().write(processId, timers);
        tables.commands().answered(answered);
        instances.clear();
        commands.clear();
        timers.clear();
        answered.clear();
    }
}
