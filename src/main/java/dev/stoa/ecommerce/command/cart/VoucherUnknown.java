package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.Rejection;

public record VoucherUnknown(String voucherCode) implements Rejection {

    @Override
    public String message() {
        return "There is no voucher %s. See whether it is spelt right.".formatted(voucherCode);
    }
}
