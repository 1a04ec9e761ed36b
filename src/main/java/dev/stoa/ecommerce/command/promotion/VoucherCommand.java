package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface VoucherCommand extends Command
        permits
        CreateVoucher,
        ChangeVoucher,
        DeactivateVoucher,
        RedeemVoucher,
        GiveBackVoucher {

    VoucherId voucherId();

    @Override
    default UUID streamId() {
        return voucherId().value();
    }
}
