package dev.stoa.architecture.broken.moments.shop.query;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

@Projection(id = "shop_query.good", tables = "good")
class GoodProjection {

    private final JdbcClient jdbc;

    GoodProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Recorded<PageSeen> recorded) {
        jdbc.sql("INSERT INTO good (id, at) VALUES (?, ?)").param(recorded.streamId()).param(recorded.recordedAt())
                .update();
    }
}
