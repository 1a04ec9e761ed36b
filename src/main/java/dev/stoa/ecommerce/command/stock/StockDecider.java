package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
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
    public Stock initial() {
        return Stock.NONE;
    }

    @Override
    public Decision<StockEvent> decide(StockCommand command, Stock stock) {
        return switch (command) {
            case ReceiveStock receive -> receive(receive, stock);
            case AdjustStock adjust -> adjust(adjust, stock);
            case ReserveStock reserve -> reserve(reserve, stock);
            case ReleaseStock release -> release(release, stock);
        };
    }

    private static Decision<StockEvent> receive(ReceiveStock receive, Stock stock) {
        if (receive.sku() == null) {
            return Decision.targetMissing();
        }
        if (receive.quantity() > Stock.MOST_ON_HAND - stock.onHand()) {
            return Decision.refuse(new StockLimitExceeded(stock.onHand(), Stock.MOST_ON_HAND));
        }
        return Decision.accept(new StockReceived(receive.sku(), receive.quantity(), receive.reference(),
                stock.changedBy(receive.quantity(), 0)));
    }

    private static Decision<StockEvent> adjust(AdjustStock adjust, Stock stock) {
        if (!stock.received()) {
            return Decision.targetMissing();
        }
        if (adjust.change() == 0) {
            return Decision.nothingToDo();
        }
        if (stock.onHand() + adjust.change() < stock.reserved()) {
            return Decision.refuse(new StockBelowReserved(stock.onHand(), stock.reserved(), adjust.change()));
        }
        if (adjust.change() > Stock.MOST_ON_HAND - stock.onHand()) {
            return Decision.refuse(new StockLimitExceeded(stock.onHand(), Stock.MOST_ON_HAND));
        }
        return Decision.accept(new StockAdjusted(adjust.change(), adjust.reason(), adjust.note(),
                stock.changedBy(adjust.change(), 0)));
    }

    private static Decision<StockEvent> reserve(ReserveStock reserve, Stock stock) {
        var orderId = reserve.orderId().value();
        int already = stock.reservedFor(orderId);
        if (already == reserve.quantity()) {
            return Decision.nothingToDo();
        }
        if (already > 0) {
            return Decision.refuse(new AlreadyReserved(reserve.orderId(), already));
        }
        if (reserve.quantity() > stock.available()) {
            return Decision
                    .refuse(new InsufficientStock(reserve.variantId(), reserve.quantity(), stock.available()));
        }
        return Decision.accept(
                new StockReserved(orderId, reserve.quantity(), stock.changedBy(0, reserve.quantity())));
    }

    private static Decision<StockEvent> release(ReleaseStock release, Stock stock) {
        var orderId = release.orderId().value();
        int reserved = stock.reservedFor(orderId);
        return reserved == 0
                ? Decision.nothingToDo()
                : Decision.accept(new StockReleased(orderId, reserved, stock.changedBy(0, -reserved)));
    }

    @Override
    public Stock evolve(Stock stock, StockEvent event) {
        var next = stock.with(event.quantities());
        return switch (event) {
            case StockReceived _,StockAdjusted _ -> next;
            case StockReserved reserved -> next.reserving(reserved.orderId(), reserved.quantity());
            case StockReleased released -> next.releasing(released.orderId());
        };
    }
}
