package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.kind.BadLine;
import dev.stoa.ecommerce.imports.kind.ImportKind;
import dev.stoa.ecommerce.imports.kind.LineCommands;
import dev.stoa.ecommerce.imports.line.Line;
import dev.stoa.ecommerce.imports.report.LineReport;
import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.ecommerce.imports.run.LineGroups.Ready;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.eventstore.EventStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Applies some lines at once: those about the same one after another, the others side by side. */
@Component
class Applying {

    private final CommandGateway gateway;
    private final EventStore log;
    private final LineOutcomes outcomes;
    private final Semaphore places;

    Applying(CommandGateway gateway, EventStore log, LineOutcomes outcomes, ImportSettings settings) {
        this.gateway = gateway;
        this.log = log;
        this.outcomes = outcomes;
        this.places = new Semaphore(settings.concurrency(), true);
    }

    /**
     * What became of each line, in order.
     *
     * @throws ImportStopped
     *             when that is not known of all; the same lines can be applied again
     */
    List<LineReport> apply(List<Line> lines, ImportKind kind, Run run, Actor actor) {
        var done = new ConcurrentSkipListMap<Long, Outcome>();
        var groups = new LineGroups();
        for (var line : lines) {
            read(line, kind, groups, done);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = new ArrayList<Future<?>>();
            groups.all().forEach(same -> under.add(threads.submit(() -> {
                apply(same, run, actor, done);
                return null;
            })));
            await(under);
        }
        return done.entrySet().stream().map(entry -> new LineReport(entry.getKey(), entry.getValue())).toList();
    }

    private static void read(Line line, ImportKind kind, LineGroups groups, Map<Long, Outcome> done) {
        var fault = line.fault();
        if (fault != null || line.text() == null) {
            done.put(line.number(), Outcome.invalid(fault == null ? "" : fault.code(),
                    fault == null ? "" : fault.message(), null));
            return;
        }
        try {
            groups.add(new Ready(line.number(), kind.read(line.text())));
        } catch (BadLine e) {
            done.put(line.number(), e.outcome());
        }
    }

    private void apply(List<Ready> same, Run run, Actor actor, Map<Long, Outcome> done) throws InterruptedException {
        places.acquire();
        try {
            for (var ready : same) {
                done.put(ready.number(), outcomes.of(ready.line(),
                        new LineCommands(gateway, log, run, actor, ready.number())));
            }
        } finally {
            places.release();
        }
    }

    /** Waits for all, then throws what the first of those threw that failed. */
    private static void await(List<Future<?>> under) {
        ExecutionException failed = null;
        for (var each : under) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failed = failed == null ? e : failed;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw LineOutcomes.unavailable("This node stops");
            }
        }
        if (failed != null) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
