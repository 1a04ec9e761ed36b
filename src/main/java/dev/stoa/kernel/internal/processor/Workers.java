package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The workers of this node: registered, started before the first request, stopped after the last. */
@Component
public class Workers implements ProcessorWaker, SmartLifecycle {

    /** Below the web server and the command side, so started before and stopped after them. */
    public static final int PHASE = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final long STOP_MILLIS = 10_000;

    private final ObjectProvider<ProcessorBodySource> sources;
    private final ObjectProvider<WorkerTools> tools;
    private final ObjectProvider<Registration> registration;
    private final ObjectProvider<Rebuild> rebuild;
    private final ObjectProvider<WaitingWork> waiting;
    private final PeerLink peers;
    private final EventTypes types;
    private final ProcessorProperties properties;
    private volatile Map<String, Worker> workers = Map.of();
    private final List<Thread> threads = new ArrayList<>();
    private Watch watch = new Watch(List.of(), this, Duration.ZERO);
    private volatile boolean running;

    Workers(ObjectProvider<ProcessorBodySource> sources, ObjectProvider<WorkerTools> tools,
            ObjectProvider<Registration> registration, ObjectProvider<Rebuild> rebuild,
            ObjectProvider<WaitingWork> waiting, PeerLink peers, EventTypes types, ProcessorProperties properties) {
        this.sources = sources;
        this.tools = tools;
        this.registration = registration;
        this.rebuild = rebuild;
        this.waiting = waiting;
        this.peers = peers;
        this.types = types;
        this.properties = properties;
    }

    @Override
    public void start() {
        var permits = new Semaphore(properties.concurrency(), true);
        var found = new TreeMap<String, Worker>();
        for (var body : sources.stream().flatMap(source -> source.bodies().stream()).toList()) {
            var twin = found.put(body.id(), new Worker(body, tools.getObject(), permits));
            if (twin != null) {
                throw new IllegalStateException("Two processors have the id " + body.id());
            }
        }
        var toBuild = found.values().stream().map(Worker::body).filter(registration.getObject()::register).toList();
        workers = Map.copyOf(found);
        running = true;
        if (properties.enabled()) {
            peers.start(this);
            found.values().forEach(worker -> startThread("processor " + worker.body().id(), worker));
            toBuild.forEach(body -> startThread("build " + body.id(), () -> build(body)));
            watch = new Watch(waiting.stream().toList(), this, properties.pollInterval());
            startThread("processor watch", watch);
        }
    }

    @Override
    public void stop() {
        running = false;
        watch.stop();
        workers.values().forEach(Worker::stop);
        threads.forEach(Workers::join);
        threads.clear();
        peers.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void wakeForEvents(String processorId) {
        tell(processorId, Worker::wakeForEvents);
    }

    @Override
    public void wakeForRetries(String processorId) {
        tell(processorId, Worker::wakeForRetries);
    }

    @Override
    public void wakeForInputs(String processorId) {
        tell(processorId, Worker::wakeForInputs);
    }

    /** Wakes a worker of this node. */
    public void wake(String processorId) {
        tell(processorId, Worker::wake);
    }

    private void tell(String processorId, Consumer<Worker> signal) {
        var worker = workers.get(processorId);
        if (worker != null) {
            signal.accept(worker);
        }
    }

    /** Wakes every worker of this node. */
    public void wakeAll() {
        workers.values().forEach(Worker::wake);
    }

    /** Wakes every worker of this node for publications. */
    void wakeAllForEvents() {
        workers.values().forEach(Worker::wakeForEvents);
    }

    /** Called after the commit of an append: wakes those whose events were among it, here and on peers. */
    public void appended(List<Recorded<?>> events) {
        var names = events.stream().map(it -> types.nameOf(it.event().getClass())).distinct().toList();
        workers.values().stream().filter(worker -> names.stream().anyMatch(worker.body().eventTypes()::contains))
                .forEach(Worker::wakeForEvents);
        peers.appended();
    }

    /** The body of a processor of this node. */
    Optional<ProcessorBody> body(String processorId) {
        return Optional.ofNullable(workers.get(processorId)).map(Worker::body);
    }

    private void build(ProcessorBody body) {
        try {
            rebuild.getObject().build(body);
            wake(body.id());
        } catch (RuntimeException failure) {
            if (running) {
                LOG.error("Processor {} could not be built from the log", body.id(), Failures.masked(failure));
                tools.getObject().rows().buildingFailed(body.id(), "Building failed: " + Failures.describe(failure));
            }
        }
    }

    private void startThread(String name, Runnable task) {
        threads.add(Thread.ofVirtual().name(name).start(task));
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(Duration.ofMillis(STOP_MILLIS))) {
                LOG.warn("{} did not end in time; its transaction is left to the database", thread.getName());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
