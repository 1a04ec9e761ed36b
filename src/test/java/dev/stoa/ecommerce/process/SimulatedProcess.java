package dev.stoa.ecommerce.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.processor.HandlerMethods;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.support.InMemoryLog;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a process manager as the kernel would keep them, driven by chance: events of a stream come in order,
 * commands of an instance are executed in order and their outcomes come back in order; beyond that anything may happen
 * before anything else. An executed command may lose its outcome and be executed again under its id.
 */
final class SimulatedProcess<S> {

    private static final int SELDOM = 6;

    private final ProcessManager<S> process;
    private final HandlerMethods handlers;
    private final InMemoryLog log;
    private final Random random;
    private final Map<UUID, Instance> instances = new LinkedHashMap<>();
    private int delivered;

    private final class Instance {

        /** By stream, so that one stream may be heard of before another. */
        private final Map<UUID, Deque<Recorded<?>>> events = new LinkedHashMap<>();
        private final Deque<Command> commands = new ArrayDeque<>();
        private final Deque<Input> answers = new ArrayDeque<>();
        private final Map<String, Instant> timers = new TreeMap<>();
        private S state = process.initial();
        private @Nullable CommandOutcome lost;

        private boolean hear() {
            var waiting = events.values().stream().filter(queue -> !queue.isEmpty()).toList();
            if (waiting.isEmpty()) {
                return false;
            }
            apply(new Input.Happened(waiting.get(random.nextInt(waiting.size())).remove()));
            return true;
        }

        private boolean listen() {
            var answer = answers.poll();
            if (answer != null) {
                apply(answer);
            }
            return answer != null;
        }

        private boolean send() {
            var command = commands.peek();
            if (command == null) {
                return false;
            }
            var outcome = lost == null ? log.execute(command) : lost;
            lost = random.nextInt(SELDOM) == 0 ? outcome : null;
            if (lost == null) {
                answers.add(new Input.Answered(commands.remove(), outcome));
            }
            return true;
        }

        private boolean remind() {
            var timer = timers.entrySet().stream().findFirst();
            timer.ifPresent(due -> {
                timers.remove(due.getKey());
                apply(new Input.TimerFired(due.getKey(), due.getValue()));
            });
            return timer.isPresent();
        }

        private void apply(Input input) {
            var reaction = process.react(state, input);
            state = reaction.state();
            commands.addAll(reaction.commands());
            reaction.timers().forEach(timer -> timers.put(timer.name(), timer.due()));
            reaction.cancelled().forEach(timers::remove);
        }
    }

    private SimulatedProcess(ProcessManager<S> process, InMemoryLog log, Random random) {
        this.process = process;
        this.log = log;
        this.random = random;
        this.handlers = new HandlerMethods(process, new EventTypes(events(process)));
    }

    static <S> SimulatedProcess<S> of(ProcessManager<S> process, InMemoryLog log, Random random) {
        return new SimulatedProcess<>(process, log, random);
    }

    private static List<Class<?>> events(ProcessManager<?> process) {
        return Stream.of(process.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .<Class<?>>map((Method method) -> HandlerMethods.eventTypeOf(method)).toList();
    }

    /** Everything that can happen here now, but for timers. */
    List<BooleanSupplier> steps() {
        deliver();
        return instances.values().stream()
                .flatMap(it -> Stream.<BooleanSupplier>of(it::hear, it::listen, it::send)).toList();
    }

    /** Lets a timer be due, if one is set. */
    boolean remind() {
        return instances.values().stream().anyMatch(Instance::remind);
    }

    private void deliver() {
        var all = log.all();
        for (var recorded : all.subList(delivered, all.size())) {
            if (handlers.invoke(recorded) instanceof UUID id) {
                instances.computeIfAbsent(id, _ -> new Instance()).events
                        .computeIfAbsent(recorded.streamId(), _ -> new ArrayDeque<>()).add(recorded);
            }
        }
        delivered = all.size();
    }
}
