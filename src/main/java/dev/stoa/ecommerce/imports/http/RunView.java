package dev.stoa.ecommerce.imports.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stoa.ecommerce.imports.report.Run;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunView(@JsonProperty("import") String name, String kind, State state, long lines, long applied, long unchanged,
        long refused, long invalid, Instant begunAt, Instant updatedAt, @Nullable Instant finishedAt) {

    enum State {
        RUNNING, BROKEN_OFF, FINISHED
    }

    static RunView of(Run run, Instant now) {
        var counts = run.counts();
        return new RunView(run.name(), run.kind(), state(run, now), run.lines(), counts.applied(), counts.unchanged(),
                counts.refused(), counts.invalid(), run.begunAt(), run.updatedAt(), run.finishedAt());
    }

    private static State state(Run run, Instant now) {
        if (run.heldUntil() != null && run.heldUntil().isAfter(now)) {
            return State.RUNNING;
        }
        return run.finishedAt() == null ? State.BROKEN_OFF : State.FINISHED;
    }
}
