package dev.stoa.audit.refusals;

import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Refusals;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Origin;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records refusals one after another, behind the back of whoever was refused. Under a flood some are left out. */
@Component
class RefusalRecorder implements Refusals, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalRecorder.class);
    private static final Origin ORIGIN = Origin.of(new Actor.Part("audit.refusals"));
    private static final int WAITING = 256;

    private final ObjectProvider<CommandGateway> gateway;
    private final Clock clock;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Thread.ofVirtual().name("refusals").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    RefusalRecorder(ObjectProvider<CommandGateway> gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void refused(Actor actor, String what, AccessRule rule) {
        var allowed = rule.allowed().stream().sorted().map(Enum::name).toList();
        var refusal = new RecordRefusal(actor.name(), what, allowed,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        thread.execute(() -> record(refusal));
    }

    private void record(RecordRefusal refusal) {
        try {
            gateway.getObject().execute(refusal, CommandOptions.NONE, ORIGIN);
        } catch (RuntimeException e) {
            LOG.warn("That {} was refused to {} could not be recorded", refusal.command(), refusal.actor(), e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
