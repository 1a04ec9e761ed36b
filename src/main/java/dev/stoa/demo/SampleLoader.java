package dev.stoa.demo;

import dev.stoa.kernel.eventstore.EventStore;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the samples once, into an empty log, after the processors and before the web server start. What an interrupted
 * load did is found again and the rest is added; a log that others wrote is left alone.
 */
@Component
@ConditionalOnProperty("stoa.demo.enabled")
class SampleLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final int BEFORE_THE_WEB_SERVER = DEFAULT_PHASE - 1_000_000;

    private final SampleProgress progress;
    private final SampleFiles files;
    private final Shopfitter shopfitter;
    private final ShopConditions conditions;
    private final SampleOrders orders;
    private final SampleClock clock;
    private final DemoSettings settings;
    private final EventStore log;
    private volatile boolean running;

    SampleLoader(SampleProgress progress, SampleFiles files, Shopfitter shopfitter, ShopConditions conditions,
            SampleOrders orders,
            SampleClock clock, DemoSettings settings, EventStore log) {
        this.progress = progress;
        this.files = files;
        this.shopfitter = shopfitter;
        this.conditions = conditions;
        this.orders = orders;
        this.clock = clock;
        this.settings = settings;
        this.log = log;
    }

    @Override
    public void start() {
        running = true;
        if (progress.isDone(SampleProgress.ORDERS) || !progress.isDone(SampleProgress.BEGUN) && !log.isEmpty()) {
            return;
        }
        progress.done(SampleProgress.BEGUN);
        try {
            load();
        } finally {
            clock.reset();
        }
    }

    private void load() {
        var begun = Instant.now();
        var products = files.products();
        LOG.info("Loading sample data: {} products, {} orders (stoa.demo.enabled=false leaves it out)", products.size(),
                settings.orders());
        clock.set(begun.minus(Duration.ofDays(7L * settings.weeks() + 7)));
        var articles = shopfitter.fit(products);
        conditions.set();
        progress.done(SampleProgress.CATALOGUE);
        orders.place(SampleTimes.before(begun, settings.weeks(), settings.orders()), articles, files.customers(),
                clock);
        progress.done(SampleProgress.ORDERS);
        LOG.info("Loaded sample data in {} s", Duration.between(begun, Instant.now()).toSeconds());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
