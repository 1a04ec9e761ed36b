package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings events, outcomes and timers to the instances of one process, in the worker's transaction. */
final class Inputs {

    private final String processId;
    private final InputAttempt attempt;
    private final ProcessTables tables;
    private final InputReader reader;
    private final ProcessSettings settings;
    private final Clock clock;

    Inputs(String processId, InputAttempt attempt, ProcessTables tables, InputReader reader,
            ProcessSettings settings, Clock clock) {
        this.processId = processId;
        this.attempt = attempt;
        this.tables = tables;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    void event(UUID instanceId, Recorded<?> recorded) {
        var instance = load(instanceId);
        if (!instance.held() || !tables.held().behind(instance, recorded.address(), clock.instant())) {
            applyOrPark(instance, new Pending.OfEvent(recorded.address()), () -> Arrived.of(recorded));
        }
    }

    /** Outcomes of commands, in the order in which they were stored. */
    int answers(int limit) {
        var answers = tables.commands().unanswered(processId, limit);
        if (!answers.isEmpty()) {
            tables.commands().release(processId, answers);
            reader.expect(answers);
        }
        answers.forEach(this::answer);
        return answers.size();
    }

    /** Timers that are due, the earliest first. */
    int timers(int limit) {
        var due = tables.timers().due(processId, clock.instant(), limit);
        due.forEach(this::timer);
        return due.size();
    }

    /** Inputs of parked instances whose next attempt is due, and what waits behind each that can be applied now. */
    int heldBack(int limit) {
        int applied = 0;
        for (var input : tables.held().due(processId, clock.instant(), limit)) {
            applied += retry(input, limit - applied);
        }
        return applied;
    }

    /** When next something will be due. What is due already but cannot be applied is left to polling. */
    Optional<Instant> nextDue() {
        var now = clock.instant();
        return Stream.of(tables.timers().next(processId, now), tables.held().next(processId, now))
                .flatMap(Optional::stream).min(Instant::compareTo);
    }

    private void answer(Answer answer) {
        var instance = load(answer.instanceId());
        if (!instance.held()) {
            applyOrPark(instance, new Pending.OfAnswer(answer.commandId()), () -> reader.answer(answer));
        }
    }

    private void timer(Timers.Due due) {
        var instance = load(due.instanceId());
        if (!instance.held() && tables.timers().fire(processId, instance.id(), due.name(), due.due())) {
            var timer = new Pending.OfTimer(due.name(), due.due());
            applyOrPark(instance, timer, () -> reader.timer(instance, timer));
        }
    }

    private void applyOrPark(Instance instance, Pending pending, Supplier<Arrived> arriving) {
        attempt.apply(instance, pending, arriving)
                .ifPresent(error -> tables.held().park(instance, pending, error, clock.instant(), nextAttempt(1)));
    }

    private int retry(HeldInput first, int limit) {
        int tried = 0;
        Optional<HeldInput> next = Optional.of(first);
        while (tried < limit && next.isPresent()) {
            tried++;
            next = retry(next.get());
        }
        next.ifPresent(waiting -> tables.held().tryAt(processId, waiting, clock.instant()));
        return tried;
    }

    /** Tries an input; gives the one that is to be tried next, none where it failed or was the last. */
    private Optional<HeldInput> retry(HeldInput input) {
        var instance = load(input.instanceId());
        var error = attempt.apply(instance, input.pending(), () -> reader.read(instance, input.pending()));
        if (error.isPresent()) {
            tables.held().failedAgain(processId, input, error.get(), nextAttempt(input.attempts() + 1));
            return Optional.empty();
        }
        tables.held().applied(processId, input);
        return tables.held().first(processId, input.instanceId());
    }

    private Instance load(UUID instanceId) {
        return tables.instances().load(processId, instanceId);
    }

    private @Nullable Instant nextAttempt(int attempts) {
        return attempts < settings.maximumAttempts() ? clock.instant().plus(settings.pauseAfter(attempts)) : null;
    }
}
