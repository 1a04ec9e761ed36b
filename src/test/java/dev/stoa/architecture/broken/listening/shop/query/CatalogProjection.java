package dev.stoa.architecture.broken.listening.shop.query;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;

@Projection(id = "shop_query.catalog", tables = "page")
class CatalogProjection {

    @EventHandler
    void on(Recorded<PageSeen> recorded) {
        with(recorded);
    }

    public void forgotten(Recorded<PageSeen> recorded) {}

    @EventHandler
    void onTwo(Recorded<PageSeen> recorded, int more) {}

    @EventHandler
    boolean onAnswer(Recorded<PageSeen> recorded) {
        return true;
    }

    private static void with(Recorded<PageSeen> recorded) {}
}
