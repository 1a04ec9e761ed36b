package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.kernel.command.Decision;

/** The rules about what is promised to orders. */
final class Promises {

    private Promises() {}

    static Decision<StockEvent> reserve(ReserveStock reserve, Stock stock) {
        var hold = stock.holdOf(reserve.orderId().value());
        if (hold != null) {
            return again(reserve, hold, stock);
        }
        int quantity = reserve.quantity();
        if (quantity > stock.available()) {
            return Decision.refuse(new InsufficientStock(reserve.variantId(), quantity, stock.available()));
        }
        return Decision.accept(new StockReserved(reserve.orderId().value(), quantity, reserve.until(),
                stock.changedBy(0, quantity)));
    }

    private static Decision<StockEvent> again(ReserveStock reserve, Hold hold, Stock stock) {
        if (hold.quantity() != reserve.quantity()) {
            return Decision.refuse(new AlreadyReserved(reserve.orderId(), hold.quantity()));
        }
        return hold.lastsUntil(reserve.until())
                ? Decision.nothingToDo()
                : Decision.accept(new ReservationExtended(reserve.orderId().value(), reserve.until(),
                        stock.quantities()));
    }

    static Decision<StockEvent> allocate(AllocateStock allocate, Stock stock) {
        var hold = stock.holdOf(allocate.orderId().value());
        if (hold == null) {
            return Decision.refuse(new NotReserved(allocate.variantId(), allocate.orderId()));
        }
        return hold.allocated()
                ? Decision.nothingToDo()
                : Decision.accept(new StockAllocated(allocate.orderId().value(), hold.quantity(),
                        stock.quantities()));
    }

    static Decision<StockEvent> lower(OrderId orderId, int kept, Stock stock) {
        int excess = stock.heldFor(orderId.value()) - kept;
        return excess <= 0
                ? Decision.nothingToDo()
                : Decision.accept(new StockReleased(orderId.value(), excess, stock.changedBy(0, -excess)));
    }

    static Decision<StockEvent> expire(ExpireReservation expire, Stock stock) {
        var orderId = expire.orderId().value();
        var hold = stock.holdOf(orderId);
        return hold == null || !hold.isOverAt(expire.asOf())
                ? Decision.nothingToDo()
                : Decision.accept(new ReservationExpired(orderId, hold.quantity(),
                        stock.changedBy(0, -hold.quantity())));
    }
}
