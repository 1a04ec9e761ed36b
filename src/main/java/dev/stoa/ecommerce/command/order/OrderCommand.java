package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface OrderCommand extends Command
        permits
        PlaceOrder,
        OrderCart,
        ImportOrder,
        ConfirmOrder,
        RejectOrder,
        CancelOrder,
        CancelOrderLines,
        ShipOrder,
        DispatchShipment,
        TrackShipment,
        ConfirmDelivery,
        ReturnOrderLines,
        RecordPayment,
        AnnotateOrder {

    OrderId orderId();

    @Override
    default UUID streamId() {
        return orderId().value();
    }
}
