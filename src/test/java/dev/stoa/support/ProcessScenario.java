package dev.stoa.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.processor.HandlerMethods;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Given inputs to one instance, then its state, its commands and its timers; without Spring and database, but as the
 * kernel does it: an event has to match a handler, outcomes come in the order of the commands, a reaction has to be the
 * same when it is repeated, and the state has to survive being written and read.
 */
public final class ProcessScenario<S> {

    private static final EventJson JSON = new EventJson();

    private final ProcessManager<S> process;
    private final UUID instance;
    private final HandlerMethods handlers;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Map<String, Instant> timers = new TreeMap<>();
    private final Deque<Command> unanswered = new ArrayDeque<>();
    private List<Command> given = List.of();
    private S state;
    private boolean finished;
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    private ProcessScenario(ProcessManager<S> process, UUID instance) {
        this.process = process;
        this.instance = instance;
        this.state = process.initial();
        this.handlers = new HandlerMethods(process, new EventTypes(eventsOf(process)));
    }

    private static List<Class<?>> eventsOf(ProcessManager<?> process) {
        return Stream.of(process.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .<Class<?>>flatMap(method -> members(HandlerMethods.eventTypeOf(method))).toList();
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ProcessScenario::members)
                : Stream.of(type);
    }

    public static <S> ProcessScenario<S> of(ProcessManager<S> process, UUID instance) {
        return new ProcessScenario<>(process, instance);
    }

    /** The time at which the next events are recorded. */
    public ProcessScenario<S> at(Instant time) {
        now = time;
        return this;
    }

    /** An event of the instance, in a stream of the same id. */
    public ProcessScenario<S> happened(DomainEvent event) {
        return happened(instance, event);
    }

    /** An event of the instance in any stream. */
    public ProcessScenario<S> happened(UUID stream, DomainEvent event) {
        int version = versions.merge(stream, 1, Integer::sum);
        var recorded = new Recorded<>(event, stream, "scenario", version, version, now,
                new EventMetadata("scenario", Ids.next(), Ids.next(), null, List.of(), List.of()));
        assertThat(handlers.invoke(recorded)).as("the instance that the handler of %s finds", event)
                .isEqualTo(instance);
        return input(new Input.Happened(recorded));
    }

    /** The first command that is not answered yet is accepted. */
    public ProcessScenario<S> accepted(Command command) {
        return answered(command, new CommandOutcome.Accepted(1));
    }

    /** The first command that is not answered yet is refused. */
    public ProcessScenario<S> refused(Command command, Rejection rejection) {
        return answered(command, new CommandOutcome.Refused(rejection.code(), rejection.message(),
                JSON.mapper().valueToTree(rejection)));
    }

    /** A timer that is set becomes due. */
    public ProcessScenario<S> fired(String timer) {
        var due = timers.remove(timer);
        assertThat(due).as("the timer %s", timer).isNotNull();
        return input(new Input.TimerFired(timer, Objects.requireNonNull(due)));
    }

    /** What the last input gave. */
    public ProcessScenario<S> thenGives(Command... commands) {
        assertThat(given).containsExactly(commands);
        return this;
    }

    /** All timers that are set. */
    public ProcessScenario<S> thenTimers(Map<String, Instant> expected) {
        assertThat(timers).isEqualTo(expected);
        return this;
    }

    public ProcessScenario<S> thenState(S expected) {
        assertThat(state).isEqualTo(expected);
        return this;
    }

    public ProcessScenario<S> thenFinished(boolean expected) {
        assertThat(finished).as("finished").isEqualTo(expected);
        return this;
    }

    private ProcessScenario<S> answered(Command command, CommandOutcome outcome) {
        assertThat(unanswered.poll()).as("the first command without an answer").isEqualTo(command);
        return input(new Input.Answered(command, outcome));
    }

    private ProcessScenario<S> input(Input input) {
        var reaction = process.react(state, input);
        assertThat(process.react(state, input)).as("the same reaction to the same input").isEqualTo(reaction);
        state = reaction.state();
        given = reaction.commands();
        unanswered.addAll(given);
        finished |= reaction.finished();
        setTimers(reaction);
        var written = JSON.mapper().writerFor(process.stateType()).writeValueAsString(state);
        assertThat(JSON.read(written, process.stateType())).as("the state as it is read back").isEqualTo(state);
        return this;
    }

    private void setTimers(Reaction<S> reaction) {
        reaction.cancelled().forEach(timers::remove);
        reaction.timers().forEach(timer -> timers.put(timer.name(), timer.due()));
        if (finished) {
            timers.clear();
        }
    }
}
