package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.events.OrderImported;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What the rows of an order hold that another shop took: all of it arrived, came back or was cancelled. */
final class ImportedColumns {

    private ImportedColumns() {}

    static StatementSpec bind(StatementSpec statement, OrderImported imported) {
        var end = imported.end();
        boolean cancelled = end == OrderEnd.CANCELLED;
        return PlacedColumns.bind(statement, imported.asPlaced())
                .param("status", (cancelled ? OrderStatus.CANCELLED : OrderStatus.CONFIRMED).name())
                .param("placed", imported.placedAt().atOffset(ZoneOffset.UTC))
                .param("due", imported.due().minorUnits()).param("number", imported.number())
                .param("captured", imported.captured().minorUnits())
                .param("refunded", imported.refunded().minorUnits()).param("cancelled", cancelled ? 1 : 0)
                .param("shipped", cancelled ? 0 : 1).param("returned", end == OrderEnd.RETURNED ? 1 : 0);
    }
}
