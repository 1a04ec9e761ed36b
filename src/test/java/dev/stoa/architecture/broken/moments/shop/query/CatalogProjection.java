package dev.stoa.architecture.broken.moments.shop.query;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.util.concurrent.CompletableFuture;
import org.springframework.transaction.annotation.Transactional;

@Projection(id = "shop_query.catalog", tables = "page")
class CatalogProjection {

    @EventHandler
    @Transactional
    void on(Recorded<PageSeen> recorded) {
        CompletableFuture.runAsync(() -> Rows.insert(recorded.event().page() + seen()));
    }

    private static long seen() {
        return System.currentTimeMillis();
    }

    static long notReached() {
        return System.nanoTime();
    }
}
