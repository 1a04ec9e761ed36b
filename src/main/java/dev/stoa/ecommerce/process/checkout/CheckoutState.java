package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.kernel.process.CommandOutcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far the checkout of an order has come.
 *
 * @param orderId
 *            null before the order is placed
 * @param bill
 *            what is to be paid and used beside the stock; null before the order is placed
 * @param awaited
 *            commands that were given and not answered yet
 * @param decline
 *            why the payment was declined, where it was before everything was reserved
 */
record CheckoutState(Phase phase, @Nullable OrderId orderId, List<CheckoutLine> lines, @Nullable CheckoutBill bill,
        int awaited, @Nullable PaymentStatus payment, @Nullable VoucherStatus voucher,
        @Nullable VoucherProblem voucherProblem, @Nullable PaymentDeclineReason decline) {

    static final CheckoutState NEW = new CheckoutState(Phase.NEW, null, List.of(), null, 0, PaymentStatus.NONE,
            VoucherStatus.NONE, null, null);

    enum Phase {
        /** Not placed, as far as the checkout knows. */
        NEW,
        /** The voucher is being redeemed and the lines are being reserved. */
        RESERVING,
        /** Everything is reserved; the payment is being authorised. */
        AUTHORISING,
        /** The payment is authorised; what is reserved is being allocated. */
        ALLOCATING,
        /** Everything is allocated; the order is being told so. */
        CONFIRMING,
        /** The order holds its stock. */
        CONFIRMED,
        /** The order is to hold nothing: what was reserved is being given back. */
        RELEASING
    }

    enum PaymentStatus {
        NONE, ASKED, AUTHORISED, DECLINED
    }

    enum VoucherStatus {
        NONE, ASKED, REDEEMED, REFUSED
    }

    /** What was stored before checkouts knew of payments and vouchers has none. */
    CheckoutState(Phase phase, @Nullable OrderId orderId, List<CheckoutLine> lines, @Nullable CheckoutBill bill,
            int awaited, @Nullable PaymentStatus payment, @Nullable VoucherStatus voucher,
            @Nullable VoucherProblem voucherProblem, @Nullable PaymentDeclineReason decline) {
        this.phase = phase;
        this.orderId = orderId;
        this.lines = lines;
        this.bill = bill;
        this.awaited = awaited;
        this.payment = payment == null ? PaymentStatus.NONE : payment;
        this.voucher = voucher == null ? VoucherStatus.NONE : voucher;
        this.voucherProblem = voucherProblem;
        this.decline = decline;
    }

    static CheckoutState reserving(OrderId orderId, OrderPlaced placed, Instant placedAt) {
        return new CheckoutState(Phase.RESERVING, orderId, placed.lines().stream().map(CheckoutLine::asked).toList(),
                CheckoutBill.of(placed, placedAt), 0, PaymentStatus.NONE,
                placed.voucher() == null ? VoucherStatus.NONE : VoucherStatus.ASKED, null, null);
    }

    OrderId order() {
        return Objects.requireNonNull(orderId, "No order was placed");
    }

    CheckoutBill dues() {
        return Objects.requireNonNull(bill, "No order was placed");
    }

    CheckoutState moved(Phase next, int given) {
        return new CheckoutState(next, orderId, lines, bill, awaited + given, payment, voucher, voucherProblem,
                decline);
    }

    CheckoutState answered() {
        return moved(phase, -1);
    }

    CheckoutState with(VariantId variant, UnaryOperator<CheckoutLine> change) {
        var changed = lines.stream().map(line -> line.variantId().equals(variant) ? change.apply(line) : line);
        return new CheckoutState(phase, orderId, changed.toList(), bill, awaited, payment, voucher, voucherProblem,
                decline);
    }

    CheckoutState paying(PaymentStatus next, @Nullable PaymentDeclineReason why) {
        return new CheckoutState(phase, orderId, lines, bill, awaited, next, voucher, voucherProblem, why);
    }

    CheckoutState with(VoucherStatus next, @Nullable VoucherProblem problem) {
        return new CheckoutState(phase, orderId, lines, bill, awaited, payment, next, problem, decline);
    }

    CheckoutState redeemed(CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Accepted _ -> with(VoucherStatus.REDEEMED, null);
            case CommandOutcome.Refused refused -> with(VoucherStatus.REFUSED, problem(refused));
        };
    }

    private static VoucherProblem problem(CommandOutcome.Refused refused) {
        var problem = refused.rejection().path("problem").asString("");
        return Arrays.stream(VoucherProblem.values()).filter(it -> it.name().equals(problem)).findFirst()
                .orElse(VoucherProblem.INACTIVE);
    }

    boolean allAnswered() {
        return voucher != VoucherStatus.ASKED && lines.stream().noneMatch(CheckoutLine::isAsked);
    }

    boolean all(CheckoutLine.Status status) {
        return lines.stream().allMatch(line -> line.status() == status);
    }

    boolean anyShort() {
        return lines.stream().anyMatch(line -> line.status() == CheckoutLine.Status.SHORT);
    }

    boolean over() {
        return phase == Phase.RELEASING && awaited == 0;
    }

    List<Shortage> shortages() {
        return lines.stream().filter(CheckoutLine::refused).map(CheckoutLine::shortage).toList();
    }
}
