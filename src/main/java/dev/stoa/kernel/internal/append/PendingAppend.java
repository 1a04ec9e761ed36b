package dev.stoa.kernel.internal.append;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An append on its way, between the caller who waits for it and the appender that writes it. The caller may walk away
 * until the commit is sent, and then nothing is written; afterwards only the log knows.
 */
final class PendingAppend {

    private enum State {
        OPEN, COMMITTING, ABANDONED
    }

    private final Append append;
    private final CompletableFuture<AppendOutcome> answer = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private volatile boolean unattended;
    private volatile boolean doubtful;
    private boolean mustLookUp;
    private AppendOutcome.@Nullable Conflict conflict;

    PendingAppend(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    CompletableFuture<AppendOutcome> answer() {
        return answer;
    }

    /** The caller gives up. True where it is certain that nothing was or will be written. */
    boolean abandon() {
        unattended = true;
        return state.compareAndSet(State.OPEN, State.ABANDONED) && !doubtful;
    }

    /** Whether there is nothing left to do for it: answered, or nobody waits. */
    boolean isOver() {
        return unattended || answer.isDone();
    }

    /** From here on the caller cannot withdraw. False where it already has. */
    boolean beginCommit() {
        return state.compareAndSet(State.OPEN, State.COMMITTING);
    }

    boolean isCommitting() {
        return state.get() == State.COMMITTING;
    }

    /** The commit was not sent after all. */
    void reopen() {
        state.compareAndSet(State.COMMITTING, State.OPEN);
    }

    /** The commit was sent, and no answer came: the log has to be asked. */
    void doubt() {
        doubtful = true;
        mustLookUp = true;
    }

    boolean mustLookUp() {
        return mustLookUp;
    }

    /** A try ended. A conflict may be one with an earlier try that was in doubt; then the log has to be asked. */
    void tried(AppendOutcome outcome) {
        if (doubtful && outcome instanceof AppendOutcome.Conflict found) {
            conflict = found;
            mustLookUp = true;
        } else {
            answer.complete(outcome);
        }
    }

    /** What the log says about a try in doubt; null: it is not there. */
    void lookedUp(@Nullable Instant recordedAt) {
        mustLookUp = false;
        if (recordedAt != null) {
            answer.complete(new AppendOutcome.Appended(recordedAt));
        } else if (conflict != null) {
            answer.complete(conflict);
        } else {
            reopen();
        }
    }
}
