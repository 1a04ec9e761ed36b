package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface StockCommand extends Command
        permits
        PutStock,
        ReceiveStock,
        AdjustStock,
        ReserveStock,
        AllocateStock,
        ReleaseStock,
        LowerReservation,
        ExpireReservation,
        ShipStock,
        ReturnStock,
        ChangeBackorderAllowance,
        ChangeLowStockThreshold {

    VariantId variantId();

    @Override
    default UUID streamId() {
        return variantId().value();
    }
}
