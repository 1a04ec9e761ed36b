package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.line.LineReader;
import dev.stoa.ecommerce.imports.report.Digest;
import dev.stoa.ecommerce.imports.report.LineReport;
import dev.stoa.ecommerce.imports.report.Run;
import dev.stoa.ecommerce.imports.run.Checkpoints.Held;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a request has come with its import. */
final class Progress {

    private final Held held;
    private final Checkpoints checkpoints;
    private Run run;

    Progress(Held held, Checkpoints checkpoints) {
        this.held = held;
        this.checkpoints = checkpoints;
        this.run = held.run();
    }

    /** Notes that everything up to the reader's line is done. */
    void note(List<LineReport> lines, LineReader reader) {
        if (reader.number() == run.lines()) {
            return;
        }
        var counts = run.counts();
        for (var line : lines) {
            counts = counts.plus(line.status());
        }
        advance(new Run(run.name(), run.runId(), run.kind(), run.actor(), run.begunAt(), checkpoints.now(), null,
                reader.number(), Digest.of(reader.digest()), counts, run.heldUntil()), lines);
    }

    Run finish() {
        if (run.finishedAt() == null) {
            var now = checkpoints.now();
            advance(finished(now, now), List.of());
        }
        return run;
    }

    private Run finished(Instant updatedAt, @Nullable Instant at) {
        return new Run(run.name(), run.runId(), run.kind(), run.actor(), run.begunAt(), updatedAt, at, run.lines(),
                run.digest(), run.counts(), run.heldUntil());
    }

    private void advance(Run next, List<LineReport> lines) {
        checkpoints.advance(held, next, lines);
        run = next;
    }
}
