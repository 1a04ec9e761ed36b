package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.kind.ImportKind;
import dev.stoa.ecommerce.imports.line.LineReader;
import dev.stoa.ecommerce.imports.line.TooMuch;
import dev.stoa.ecommerce.imports.report.Digest;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.ecommerce.imports.run.Checkpoints.Held;
import dev.stoa.ecommerce.imports.run.ImportStopped.Reason;
import dev.stoa.kernel.access.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Imports files, some lines at a time: what is done is noted, and then the next ones are read. */
@Component
public class Importing {

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Checkpoints checkpoints;
    private final Applying applying;
    private final ImportSettings settings;
    private final Semaphore places;
    private volatile boolean stopping;

    /**
     * What a request found and made.
     *
     * @param doneBefore
     *            the last line that was done when it came
     */
    public record Result(Run run, long doneBefore) {}

    Importing(Checkpoints checkpoints, Applying applying, ImportSettings settings) {
        this.checkpoints = checkpoints;
        this.applying = applying;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * Begins the import of the name, or goes on with it after the last line that is done.
     *
     * @param length
     *            of the file in bytes; less than 0 where that is not known
     * @throws ImportStopped
     *             when it does not begin or goes no further
     */
    public Result carryOn(String name, ImportKind kind, Actor actor, InputStream file, long length) {
        if (!places.tryAcquire()) {
            throw new ImportStopped(Reason.BUSY, "%d imports are under way here; come back later"
                    .formatted(settings.atOnce()), COME_BACK);
        }
        try {
            var held = checkpoints.take(name, kind.name(), actor.name());
            try {
                return new Result(read(held, kind, actor, reader(file, length)), held.run().lines());
            } catch (IOException e) {
                throw new ImportStopped(Reason.CUT_OFF, "The file broke off; send it again to go on");
            } finally {
                checkpoints.release(held);
            }
        } catch (TooMuch e) {
            throw new ImportStopped(Reason.TOO_LARGE,
                    "%s; what was noted as done stays done".formatted(e.getMessage()));
        } finally {
            places.release();
        }
    }

    /** A node that stops waits for what it was asked, and for nobody who has much more to say. */
    @EventListener
    void stop(ContextClosedEvent closed) {
        stopping = true;
    }

    private void goOn() {
        if (stopping) {
            throw LineOutcomes.unavailable("This node stops");
        }
    }

    private LineReader reader(InputStream file, long length) {
        return new LineReader(file, Math.toIntExact(settings.longestLine().toBytes()),
                settings.largestFile().toBytes(), length);
    }

    private Run read(Held held, ImportKind kind, Actor actor, LineReader reader) throws IOException {
        passOver(held.run(), reader);
        var progress = new Progress(held, checkpoints);
        var window = new Window();
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            window.add(line.get());
            if (window.isFull() || !reader.hasMoreAtHand()) {
                goOn();
                progress.note(applying.apply(window.empty(), kind, held.run(), actor), reader);
            }
        }
        progress.note(applying.apply(window.empty(), kind, held.run(), actor), reader);
        return progress.finish();
    }

    private static void passOver(Run run, LineReader reader) throws IOException {
        while (reader.number() < run.lines() && reader.next().isPresent()) {
            continue;
        }
        if (reader.number() < run.lines()) {
            throw new ImportStopped(Reason.OTHER_FILE,
                    "This file has %d lines, but %d of the import \"%s\" are done; send the same file again, or choose another Import-Id"
                            .formatted(reader.number(), run.lines(), run.name()));
        }
        if (run.lines() > 0 && !Digest.of(reader.digest()).equals(run.digest())) {
            throw new ImportStopped(Reason.OTHER_FILE,
                    "The first %d lines are not those that are done of the import \"%s\"; send the same file again, or choose another Import-Id"
                            .formatted(run.lines(), run.name()));
        }
    }
}
