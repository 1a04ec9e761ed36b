package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on with a group until every member is answered or nobody waits for it any more. */
@Component
class GroupWriter {

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final GroupTransaction transaction;
    private final OutcomeLookup lookup;
    private final AppendMeters meters;
    private final Outage outage;

    GroupWriter(GroupTransaction transaction, OutcomeLookup lookup, AppendMeters meters, Outage outage) {
        this.transaction = transaction;
        this.lookup = lookup;
        this.meters = meters;
        this.outage = outage;
    }

    void write(List<PendingAppend> group) {
        var left = new ArrayList<>(group);
        var backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        for (left.removeIf(PendingAppend::isOver); !left.isEmpty(); left.removeIf(PendingAppend::isOver)) {
            var doubtful = left.stream().filter(PendingAppend::mustLookUp).toList();
            if (doubtful.isEmpty()) {
                write(Batch.of(left), backoff);
            } else {
                lookUp(doubtful, backoff);
            }
        }
    }

    private void write(List<PendingAppend> batch, Backoff backoff) {
        try {
            var outcomes = meters.timed(batch.size(), () -> transaction.write(batch));
            outcomes.forEach(PendingAppend::tried);
            outcomes.values().forEach(meters::count);
            backoff.reset();
            outage.ended();
        } catch (PointOfNoReturn.Withdrawn e) {
            LOG.debug("A group of {} is written without those who gave up", batch.size());
        } catch (RuntimeException e) {
            failed(batch, e, backoff);
        }
    }

    private void failed(List<PendingAppend> batch, RuntimeException failure, Backoff backoff) {
        if (batch.stream().anyMatch(PendingAppend::isCommitting) && !Failure.isCertain(failure)) {
            LOG.warn("The commit of a group of {} was not answered; the log will tell: {}", batch.size(),
                    MaskedFailure.text(failure));
            batch.forEach(PendingAppend::doubt);
            pause(batch.size(), failure, backoff);
            return;
        }
        batch.forEach(PendingAppend::reopen);
        switch (Failure.of(failure)) {
            case RACE -> backoff.pause(LONGEST_PAUSE.toNanos());
            case UNAVAILABLE -> pause(batch.size(), failure, backoff);
            case POISON -> isolate(batch, failure, backoff);
        }
    }

    private void isolate(List<PendingAppend> batch, RuntimeException failure, Backoff backoff) {
        if (batch.size() == 1) {
            batch.getFirst().answer().completeExceptionally(failure);
        } else {
            batch.forEach(each -> write(List.of(each), backoff));
        }
    }

    private void lookUp(List<PendingAppend> doubtful, Backoff backoff) {
        try {
            var found = lookup.find(doubtful);
            doubtful.forEach(each -> each.lookedUp(found.get(each.append().commandId())));
        } catch (RuntimeException e) {
            pause(doubtful.size(), e, backoff);
        }
    }

    private void pause(int members, RuntimeException failure, Backoff backoff) {
        LOG.debug("A group of {} is tried again", members, MaskedFailure.of(failure));
        outage.began(failure);
        backoff.pause(LONGEST_PAUSE.toNanos());
    }
}
