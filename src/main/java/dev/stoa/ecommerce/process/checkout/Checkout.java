package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.cart.TakeFromCart;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.order.ConfirmOrder;
import dev.stoa.ecommerce.command.order.RejectOrder;
import dev.stoa.ecommerce.command.payment.AuthorisePayment;
import dev.stoa.ecommerce.command.payment.VoidPayment;
import dev.stoa.ecommerce.command.promotion.GiveBackVoucher;
import dev.stoa.ecommerce.command.promotion.RedeemVoucher;
import dev.stoa.ecommerce.command.stock.AllocateStock;
import dev.stoa.ecommerce.command.stock.ReleaseStock;
import dev.stoa.ecommerce.command.stock.ReserveStock;
import dev.stoa.ecommerce.process.checkout.CheckoutLine.Status;
import dev.stoa.ecommerce.process.checkout.CheckoutState.PaymentStatus;
import dev.stoa.ecommerce.process.checkout.CheckoutState.Phase;
import dev.stoa.ecommerce.process.checkout.CheckoutState.VoucherStatus;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Redeems the voucher of a placed order and reserves every line, has the payment authorised, allocates what is
 * reserved, empties the cart and confirms the order; or gives back what it had and rejects the order. The commands of
 * one order are executed in the order they were given, so that whatever undoes stands behind what it undoes.
 */
@Process(id = "ecommerce_process.checkout")
class Checkout implements ProcessManager<CheckoutState> {

    static final String TIME_OUT = "time-out";
    private static final int FIRST = 1;

    private final CheckoutSettings settings;

    Checkout(CheckoutSettings settings) {
        this.settings = settings;
    }

    @EventHandler
    UUID on(Recorded<OrderPlaced> placed) {
        return placed.streamId();
    }

    @EventHandler
    UUID onCancelled(Recorded<OrderCancelled> cancelled) {
        return cancelled.streamId();
    }

    @EventHandler
    UUID onAuthorised(Recorded<PaymentAuthorised> authorised) {
        return authorised.event().orderId();
    }

    @EventHandler
    UUID onDeclined(Recorded<PaymentDeclined> declined) {
        return declined.event().orderId();
    }

    @Override
    public Class<CheckoutState> stateType() {
        return CheckoutState.class;
    }

    @Override
    public CheckoutState initial() {
        return CheckoutState.NEW;
    }

    @Override
    public Reaction<CheckoutState> react(CheckoutState state, Input input) {
        return switch (input) {
            case Input.Happened(var recorded) -> happened(state, recorded);
            case Input.TimerFired _ -> switch (state.phase()) {
                case RESERVING -> reject(state, OrderRejectionReason.CHECKOUT_TIMED_OUT);
                case AUTHORISING -> reject(state, OrderRejectionReason.PAYMENT_TIMED_OUT);
                case NEW, ALLOCATING, CONFIRMING, CONFIRMED, RELEASING -> Reaction.of(state);
            };
            case Input.Answered(var command, var outcome) -> answered(state.answered(), command, outcome);
        };
    }

    private Reaction<CheckoutState> happened(CheckoutState state, Recorded<? extends DomainEvent> recorded) {
        return switch (recorded.event()) {
            case OrderPlaced placed when state.phase() == Phase.NEW -> reserve(placed, recorded);
            case OrderCancelled _ -> switch (state.phase()) {
                case NEW, RELEASING -> Reaction.of(state);
                case RESERVING, AUTHORISING, ALLOCATING, CONFIRMING, CONFIRMED -> release(state, List.of());
            };
            case PaymentAuthorised _ when state.phase() == Phase.AUTHORISING ->
                allocate(state.paying(PaymentStatus.AUTHORISED, null));
            case PaymentDeclined it when state.phase() == Phase.AUTHORISING ->
                reject(state.paying(PaymentStatus.DECLINED, it.decline().reason()),
                        OrderRejectionReason.PAYMENT_DECLINED);
            default -> Reaction.of(state);
        };
    }

    private Reaction<CheckoutState> reserve(OrderPlaced placed, Recorded<? extends DomainEvent> recorded) {
        var orderId = new OrderId(recorded.streamId());
        var state = CheckoutState.reserving(orderId, placed, recorded.recordedAt());
        var commands = new ArrayList<Command>();
        if (placed.voucher() != null) {
            commands.add(new RedeemVoucher(new VoucherId(placed.voucher().voucherId()), orderId,
                    state.dues().customerId(), placed.voucher().account(), state.dues().subtotal(),
                    recorded.recordedAt()));
        }
        state.lines().forEach(line -> commands
                .add(new ReserveStock(line.variantId(), orderId, line.quantity(), placed.reservedUntil())));
        return Reaction.of(state.moved(Phase.RESERVING, commands.size())).send(commands).remindAt(TIME_OUT,
                recorded.recordedAt().plus(settings.stockPatience()));
    }

    private Reaction<CheckoutState> answered(CheckoutState state, Command command, CommandOutcome outcome) {
        return switch (command) {
            case RedeemVoucher _ -> reserved(state.redeemed(outcome));
            case ReserveStock it -> reserved(state.with(it.variantId(), line -> line.reserved(outcome)));
            case AuthorisePayment _ when state.phase() == Phase.AUTHORISING
                    && outcome instanceof CommandOutcome.Refused ->
                reject(state.paying(PaymentStatus.DECLINED, null), OrderRejectionReason.PAYMENT_DECLINED);
            case AllocateStock it -> allocated(state.with(it.variantId(), line -> line.allocated(outcome)));
            case ConfirmOrder _ when state.phase() == Phase.CONFIRMING -> switch (outcome) {
                case CommandOutcome.Accepted _ -> Reaction.of(state.moved(Phase.CONFIRMED, 0));
                case CommandOutcome.Refused _ -> release(state, List.of());
            };
            default -> settled(state);
        };
    }

    private Reaction<CheckoutState> reserved(CheckoutState state) {
        if (state.phase() != Phase.RESERVING || !state.allAnswered()) {
            return settled(state);
        }
        if (!state.all(Status.RESERVED)) {
            return reject(state, state.anyShort()
                    ? OrderRejectionReason.INSUFFICIENT_STOCK
                    : OrderRejectionReason.STOCK_UNAVAILABLE);
        }
        return state.voucher() == VoucherStatus.REFUSED
                ? reject(state, OrderRejectionReason.VOUCHER_NOT_USABLE)
                : authorise(state);
    }

    private Reaction<CheckoutState> authorise(CheckoutState state) {
        var bill = state.dues();
        var payment = bill.payment();
        if (payment == null) {
            return allocate(state);
        }
        return Reaction.of(state.moved(Phase.AUTHORISING, 1).paying(PaymentStatus.ASKED, null))
                .send(new AuthorisePayment(PaymentId.of(state.order(), FIRST), state.order(), bill.customerId(),
                        bill.total(), payment.method()))
                .remindAt(TIME_OUT, bill.payableUntil(settings.paymentPatience()));
    }

    private static Reaction<CheckoutState> allocate(CheckoutState state) {
        var commands = state.lines().stream().map(line -> new AllocateStock(line.variantId(), state.order())).toList();
        return Reaction.of(state.moved(Phase.ALLOCATING, commands.size())).send(commands).cancelling(TIME_OUT);
    }

    private static Reaction<CheckoutState> allocated(CheckoutState state) {
        boolean open = state.lines().stream().anyMatch(line -> line.status() == Status.RESERVED);
        if (state.phase() != Phase.ALLOCATING || open) {
            return settled(state);
        }
        return state.all(Status.ALLOCATED) ? confirm(state) : reject(state, OrderRejectionReason.RESERVATION_EXPIRED);
    }

    private static Reaction<CheckoutState> confirm(CheckoutState state) {
        var commands = new ArrayList<Command>();
        var bill = state.dues();
        if (bill.cartId() != null) {
            commands.add(new TakeFromCart(bill.cartId(), state.order(),
                    state.lines().stream().map(line -> new LineQuantity(line.variantId().value(), line.quantity()))
                            .toList(),
                    bill.voucherId()));
        }
        commands.add(new ConfirmOrder(state.order()));
        return Reaction.of(state.moved(Phase.CONFIRMING, commands.size())).send(commands);
    }

    private static Reaction<CheckoutState> reject(CheckoutState state, OrderRejectionReason reason) {
        return release(state, List.of(new RejectOrder(state.order(), reason, state.shortages(),
                state.voucherProblem(), state.decline())));
    }

    private static Reaction<CheckoutState> release(CheckoutState state, List<? extends Command> then) {
        var commands = new ArrayList<Command>();
        state.lines().stream().filter(CheckoutLine::mayHold)
                .forEach(line -> commands.add(new ReleaseStock(line.variantId(), state.order())));
        if (state.voucher() == VoucherStatus.ASKED || state.voucher() == VoucherStatus.REDEEMED) {
            commands.add(new GiveBackVoucher(state.dues().usedVoucher(), state.order()));
        }
        if (state.payment() == PaymentStatus.ASKED || state.payment() == PaymentStatus.AUTHORISED) {
            commands.add(new VoidPayment(PaymentId.of(state.order(), FIRST)));
        }
        commands.addAll(then);
        var next = Reaction.of(state.moved(Phase.RELEASING, commands.size())).send(commands).cancelling(TIME_OUT);
        return commands.isEmpty() ? next.finish() : next;
    }

    private static Reaction<CheckoutState> settled(CheckoutState state) {
        return state.over() ? Reaction.of(state).finish() : Reaction.of(state);
    }
}
