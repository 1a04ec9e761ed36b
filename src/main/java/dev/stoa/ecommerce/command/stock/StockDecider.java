package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.InOneGo;
import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.ReservationExpired;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import org.springframework.stereotype.Component;

@Component
class StockDecider implements Decider<StockCommand, Stock, StockEvent> {

    @Override
    public String streamType() {
        return "stock";
    }

    @Override
    public Class<StockCommand> commandType() {
        return StockCommand.class;
    }

    @Override
    public Class<StockEvent> eventType() {
        return StockEvent.class;
    }

    @Override
    public Class<Stock> stateType() {
        return Stock.class;
    }

    @Override
    public int stateVersion() {
        return 2;
    }

    @Override
    public Stock initial() {
        return Stock.NONE;
    }

    @Override
    public Decision<StockEvent> decide(StockCommand command, Stock stock) {
        return switch (command) {
            case PutStock put -> put.sku() == null
                    ? Decision.targetMissing()
                    : InOneGo.decide(this, new Putting(put, stock).commands(), stock);
            case ReceiveStock receive -> Shelf.receive(receive, stock);
            case AdjustStock adjust -> Shelf.adjust(adjust, stock);
            case ShipStock ship -> Shelf.ship(ship, stock);
            case ReturnStock back -> Shelf.takeBack(back, stock);
            case ReserveStock reserve -> Promises.reserve(reserve, stock);
            case AllocateStock allocate -> Promises.allocate(allocate, stock);
            case ReleaseStock release -> Promises.lower(release.orderId(), 0, stock);
            case LowerReservation lower -> Promises.lower(lower.orderId(), lower.quantity(), stock);
            case ExpireReservation expire -> Promises.expire(expire, stock);
            case ChangeBackorderAllowance change -> Policy.allow(change, stock);
            case ChangeLowStockThreshold change -> Policy.warn(change, stock);
        };
    }

    @Override
    public Stock evolve(Stock stock, StockEvent event) {
        var next = stock.with(event.quantities());
        return switch (event) {
            case StockReceived _,StockAdjusted _ -> next;
            case StockReserved it -> next.holding(it.orderId(), Hold.reserved(it.quantity(), it.expiresAt()));
            case ReservationExtended it -> next.changing(it.orderId(), hold -> hold.until(it.expiresAt()));
            case StockAllocated it -> next.changing(it.orderId(), Hold::allocate);
            case StockReleased it -> next.changing(it.orderId(), hold -> hold.less(it.quantity()));
            case ReservationExpired it -> next.changing(it.orderId(), hold -> hold.less(it.quantity()));
            case StockShipped it -> next.with(it);
            case StockReturned it -> next.with(it);
            case BackorderAllowanceChanged it -> next.with(it);
            case LowStockThresholdChanged it -> next.with(it);
        };
    }
}
