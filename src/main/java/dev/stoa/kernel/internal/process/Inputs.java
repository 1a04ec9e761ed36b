package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings events, outcomes and timers to the instances of one process, in the worker's transaction. */
final class Inputs {

    private final String processId;
    private final InputAttempt attempt;
    private final ProcessTables tables;
    private final InputReader reader;
    private final ProcessSettings settings;
    private final Clock clock;
    private volatile @Nullable Instant next;

    Inputs(String processId, InputAttempt attempt, ProcessTables tables, InputReader reader,
            ProcessSettings settings, Clock clock) {
        this.processId = processId;
        this.attempt = attempt;
        this.tables = tables;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to collect what the inputs of a transaction change; these instances are among those concerned. */
    Changes begin(Collection<UUID> instanceIds) {
        var changes = new Changes(processId, tables);
        changes.expect(instanceIds);
        return changes;
    }

    void event(UUID instanceId, Recorded<?> recorded, Changes changes) {
        var instance = changes.instance(instanceId);
        if (!instance.held() || !tables.held().behind(instance, recorded.address(), clock.instant())) {
            var pending = new Pending.OfEvent(recorded.address());
            applyOrPark(instance, pending, () -> Arrived.of(recorded), changes);
        }
    }

    /** Writes what was collected. */
    void write(Changes changes) {
        changes.earliestTimer().ifPresent(due -> next = next == null || due.isBefore(next) ? due : next);
        changes.write();
    }

    /** Applies what does not come from the log and gives its number. */
    int apply(int limit) {
        var due = tables.due().look(processId, clock.instant());
        next = due.next();
        int applied = due.held() ? heldBack(limit) : 0;
        applied += due.answers() ? answers(limit - applied) : 0;
        return applied + (due.timers() ? timers(limit - applied) : 0);
    }

    /** Outcomes of commands, in the order in which they were stored. */
    private int answers(int limit) {
        var answers = tables.commands().unanswered(processId, limit);
        if (!answers.isEmpty()) {
            tables.commands().release(processId, answers);
            reader.expect(answers);
            var changes = begin(answers.stream().map(Answer::instanceId).toList());
            answers.forEach(it -> answer(it, changes));
            write(changes);
        }
        return answers.size();
    }

    /** Timers that are due, the earliest first. */
    private int timers(int limit) {
        var due = tables.timers().due(processId, clock.instant(), limit);
        var changes = begin(due.stream().map(TimerChanges.Due::instanceId).toList());
        due.forEach(it -> timer(it, changes));
        write(changes);
        return due.size();
    }

    /** Inputs of parked instances whose next attempt is due, and what waits behind each that can be applied now. */
    private int heldBack(int limit) {
        int applied = 0;
        for (var input : tables.held().due(processId, clock.instant(), limit)) {
            var changes = begin(List.of(input.instanceId()));
            applied += retry(input, limit - applied, changes);
            write(changes);
        }
        return applied;
    }

    /** When next something will be due that is not yet. What cannot be applied though it is due is left to polling. */
    Optional<Instant> nextDue() {
        return Optional.ofNullable(next);
    }

    private void answer(Answer answer, Changes changes) {
        var instance = changes.instance(answer.instanceId());
        if (!instance.held()) {
            applyOrPark(instance, new Pending.OfAnswer(answer.commandId()), () -> reader.answer(answer), changes);
        }
    }

    /** One that an earlier one cancelled or moved does not fire, so what that said is written first. */
    private void timer(TimerChanges.Due due, Changes changes) {
        if (changes.concern(due.instanceId())) {
            write(changes);
        }
        var instance = changes.instance(due.instanceId());
        if (!instance.held() && tables.timers().fire(processId, due)) {
            var timer = new Pending.OfTimer(due.name(), due.due());
            applyOrPark(instance, timer, () -> reader.timer(instance, timer), changes);
        }
    }

    private void applyOrPark(Instance instance, Pending pending, Supplier<Arrived> arriving, Changes changes) {
        attempt.apply(instance, pending, arriving, changes).ifPresent(error -> {
            tables.held().park(instance, pending, error, clock.instant(), nextAttempt(1));
            changes.parked(instance);
        });
    }

    private int retry(HeldInput first, int limit, Changes changes) {
        int tried = 0;
        Optional<HeldInput> next = Optional.of(first);
        while (tried < limit && next.isPresent()) {
            tried++;
            next = retry(next.get(), changes);
        }
        next.ifPresent(waiting -> tables.held().tryAt(processId, waiting, clock.instant()));
        return tried;
    }

    /** Tries an input; gives the one that is to be tried next, none where it failed or was the last. */
    private Optional<HeldInput> retry(HeldInput input, Changes changes) {
        var instance = changes.instance(input.instanceId());
        var error = attempt.apply(instance, input.pending(), () -> reader.read(instance, input.pending()), changes);
        if (error.isPresent()) {
            tables.held().failedAgain(processId, input, error.get(), nextAttempt(input.attempts() + 1));
            return Optional.empty();
        }
        tables.held().applied(processId, input);
        return tables.held().first(processId, input.instanceId());
    }

    private @Nullable Instant nextAttempt(int attempts) {
        return attempts < settings.maximumAttempts() ? clock.instant().plus(settings.pauseAfter(attempts)) : null;
    }
}
