package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.kernel.command.Decision;
import java.util.Objects;

/** The rules about what a merchant lays down for a stock. */
final class Policy {

    private Policy() {}

    static Decision<StockEvent> allow(ChangeBackorderAllowance change, Stock stock) {
        if (change.sku() == null) {
            return Decision.targetMissing();
        }
        int before = stock.backorderAllowance();
        if (change.pieces() == before) {
            return Decision.nothingToDo();
        }
        int available = stock.available() + change.pieces() - before;
        if (available < 0) {
            return Decision.refuse(new BackorderAllowanceInUse(stock.onHand(), stock.reserved(),
                    stock.reserved() - stock.onHand()));
        }
        return Decision.accept(new BackorderAllowanceChanged(change.sku(), before, change.pieces(),
                new StockQuantities(stock.onHand(), stock.reserved(), available)));
    }

    static Decision<StockEvent> warn(ChangeLowStockThreshold change, Stock stock) {
        if (change.sku() == null) {
            return Decision.targetMissing();
        }
        return Objects.equals(change.pieces(), stock.lowAt())
                ? Decision.nothingToDo()
                : Decision.accept(new LowStockThresholdChanged(change.sku(), stock.lowAt(), change.pieces(),
                        stock.quantities()));
    }
}
