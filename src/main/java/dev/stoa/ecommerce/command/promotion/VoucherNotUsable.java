package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.kernel.command.Rejection;

public record VoucherNotUsable(String voucherCode, VoucherProblem problem) implements Rejection {

    @Override
    public String message() {
        return "The voucher %s %s.".formatted(voucherCode, problem.inWords());
    }
}
