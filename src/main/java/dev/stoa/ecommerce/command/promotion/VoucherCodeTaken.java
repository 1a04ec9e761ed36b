package dev.stoa.ecommerce.command.promotion;

import dev.stoa.kernel.command.Rejection;

public record VoucherCodeTaken(String voucherCode) implements Rejection {

    @Override
    public String message() {
        return "Another voucher has or had the code %s. Choose a different one.".formatted(voucherCode);
    }
}
