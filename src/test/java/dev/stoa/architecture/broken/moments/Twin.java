package dev.stoa.architecture.broken.moments;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.HandlersDependOnEvents;

@Breaks(value = HandlersDependOnEvents.class, says = {
        "CatalogProjection: CatalogProjection.seen reads the clock (System.currentTimeMillis); a handler depends on its event alone",
        "CatalogProjection: Rows.insert draws by chance (Random.nextInt); a handler depends on its event alone",
        "CatalogProjection: Rows.insert draws by chance (Random()); a handler depends on its event alone",
        "CatalogProjection: SQL in Rows.insert says \"now(\"; what stands in a read table depends on events alone",
        "CatalogProjection: SQL in Rows.<clinit> says \"gen_random_uuid(\"; what stands in a read table depends on events alone",
        "CatalogProjection: CatalogProjection.on starts threads (CompletableFuture.runAsync); a handler depends on its event alone",
        "CatalogProjection.on is @Transactional; a handler runs in the thread and transaction of its worker"})
public class Twin {}
