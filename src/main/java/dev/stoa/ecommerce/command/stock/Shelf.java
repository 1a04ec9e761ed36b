package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.kernel.command.Decision;

/** The rules about pieces that come and go. */
final class Shelf {

    private Shelf() {}

    static Decision<StockEvent> receive(ReceiveStock receive, Stock stock) {
        if (receive.sku() == null) {
            return Decision.targetMissing();
        }
        return fits(receive.quantity(), stock)
                ? Decision.accept(new StockReceived(receive.sku(), receive.quantity(), receive.reference(),
                        stock.changedBy(receive.quantity(), 0)))
                : full(stock);
    }

    static Decision<StockEvent> adjust(AdjustStock adjust, Stock stock) {
        if (!stock.known()) {
            return Decision.targetMissing();
        }
        if (adjust.change() == 0) {
            return Decision.nothingToDo();
        }
        if (-adjust.change() > Math.min(stock.onHand(), stock.available())) {
            return Decision.refuse(new StockBelowReserved(stock.onHand(), stock.reserved(), stock.backorderAllowance(),
                    adjust.change()));
        }
        return fits(adjust.change(), stock)
                ? Decision.accept(new StockAdjusted(adjust.change(), adjust.reason(), adjust.note(),
                        stock.changedBy(adjust.change(), 0)))
                : full(stock);
    }

    static Decision<StockEvent> ship(ShipStock ship, Stock stock) {
        var orderId = ship.orderId().value();
        int quantity = ship.quantity();
        if (stock.hasSent(orderId, ship.shipmentId())) {
            return Decision.nothingToDo();
        }
        var hold = stock.holdOf(orderId);
        int allocated = hold != null && hold.allocated() ? hold.quantity() : 0;
        if (quantity > allocated) {
            return Decision.refuse(new NotAllocated(ship.variantId(), ship.orderId(), quantity, allocated));
        }
        if (quantity > stock.onHand()) {
            return Decision.refuse(new NotOnHand(ship.variantId(), quantity, stock.onHand()));
        }
        return Decision.accept(
                new StockShipped(orderId, ship.shipmentId(), quantity, stock.changedBy(-quantity, -quantity)));
    }

    static Decision<StockEvent> takeBack(ReturnStock back, Stock stock) {
        if (stock.returns().contains(back.returnId())) {
            return Decision.nothingToDo();
        }
        if (back.quantity() > stock.withCustomers()) {
            return Decision.refuse(new NotShipped(back.variantId(), back.quantity(), stock.withCustomers()));
        }
        int restocked = back.disposition() == ReturnDisposition.RESTOCKED ? back.quantity() : 0;
        return fits(restocked, stock)
                ? Decision.accept(new StockReturned(back.orderId().value(), back.returnId(), back.quantity(),
                        back.disposition(), stock.changedBy(restocked, 0)))
                : full(stock);
    }

    private static boolean fits(int more, Stock stock) {
        return more <= Stock.MOST_ON_HAND - stock.onHand();
    }

    private static Decision<StockEvent> full(Stock stock) {
        return Decision.refuse(new StockLimitExceeded(stock.onHand(), Stock.MOST_ON_HAND));
    }
}
