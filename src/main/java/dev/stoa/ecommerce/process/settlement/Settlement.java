package dev.stoa.ecommerce.process.settlement;

import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentCaptureDeclined;
import dev.stoa.ecommerce.command.events.PaymentCaptured;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoidDeclined;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.ecommerce.command.order.RecordPayment;
import dev.stoa.ecommerce.command.payment.CapturePayment;
import dev.stoa.ecommerce.command.payment.LimitCapture;
import dev.stoa.ecommerce.command.payment.RefundPayment;
import dev.stoa.ecommerce.command.payment.VoidPayment;
import dev.stoa.ecommerce.process.settlement.SettlementSettings.Capture;
import dev.stoa.ecommerce.process.settlement.SettlementState.Asked;
import dev.stoa.ecommerce.process.settlement.SettlementState.Standing;
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
import java.util.Objects;
import java.util.UUID;

/**
 * Brings what is charged for an order to what the order costs, whatever comes in which order: captures it once, gives
 * back what is set aside for an order that is over, refunds what was captured beyond what is owed. What merchants
 * capture and refund by hand is theirs, and is neither repeated nor taken back; so is the money of orders that are paid
 * later.
 */
@Process(id = "ecommerce_process.settlement")
class Settlement implements ProcessManager<SettlementState> {

    private static final int FIRST = 1;
    private static final String OWED_NO_MORE = "Not owed any more";

    private final SettlementSettings settings;

    Settlement(SettlementSettings settings) {
        this.settings = settings;
    }

    @EventHandler
    UUID on(Recorded<OrderPlaced> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    UUID onConfirmed(Recorded<OrderConfirmed> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    UUID onRejected(Recorded<OrderRejected> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    UUID onCancelled(Recorded<OrderCancelled> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    UUID onLinesCancelled(Recorded<OrderLinesCancelled> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    UUID onLinesReturned(Recorded<OrderLinesReturned> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    UUID onAuthorised(Recorded<PaymentAuthorised> recorded) {
        return recorded.event().orderId();
    }

    @EventHandler
    UUID onCaptured(Recorded<PaymentCaptured> recorded) {
        return recorded.event().orderId();
    }

    @EventHandler
    UUID onCaptureDeclined(Recorded<PaymentCaptureDeclined> recorded) {
        return recorded.event().orderId();
    }

    @EventHandler
    UUID onVoided(Recorded<PaymentVoided> recorded) {
        return recorded.event().orderId();
    }

    @EventHandler
    UUID onVoidDeclined(Recorded<PaymentVoidDeclined> recorded) {
        return recorded.event().orderId();
    }

    @EventHandler
    UUID onRefunded(Recorded<PaymentRefunded> recorded) {
        return recorded.event().orderId();
    }

    @Override
    public Class<SettlementState> stateType() {
        return SettlementState.class;
    }

    @Override
    public SettlementState initial() {
        return SettlementState.NEW;
    }

    @Override
    public Reaction<SettlementState> react(SettlementState state, Input input) {
        return switch (input) {
            case Input.Happened(var recorded) -> happened(state, recorded);
            case Input.TimerFired _ -> Reaction.of(state);
            case Input.Answered(var command, var outcome) -> outcome instanceof CommandOutcome.Refused refused
                    ? refused(state, command, refused)
                    : Reaction.of(state);
        };
    }

    private Reaction<SettlementState> happened(SettlementState state, Recorded<? extends DomainEvent> recorded) {
        return switch (recorded.event()) {
            case OrderPlaced it -> Reaction.of(it.payment() == null ? state : state.placed(it.total()));
            case OrderConfirmed _ -> next(state.now(Standing.CONFIRMED), new OrderId(recorded.streamId()));
            case OrderRejected _,OrderCancelled _ ->
                next(state.now(Standing.OVER), new OrderId(recorded.streamId()));
            case OrderLinesCancelled it ->
                owing(state, it.amount().minorUnits(), new OrderId(recorded.streamId()));
            case OrderLinesReturned it ->
                owing(state, it.amount().minorUnits(), new OrderId(recorded.streamId()));
            case PaymentAuthorised it ->
                changed(state, it.orderId(), recorded, new PaymentAmounts(it.amount().minorUnits(), 0, 0, 0));
            case PaymentCaptured it -> changed(state.asking(Asked.NOTHING), it.orderId(), recorded, it.amounts());
            case PaymentVoided it -> changed(state.asking(Asked.NOTHING), it.orderId(), recorded, it.amounts());
            case PaymentRefunded it -> changed(state, it.orderId(), recorded, it.amounts());
            case PaymentCaptureDeclined it -> next(state.asking(Asked.NOTHING), new OrderId(it.orderId()));
            case PaymentVoidDeclined _ -> Reaction.of(state.asking(Asked.NOTHING));
            default -> Reaction.of(state);
        };
    }

    private Reaction<SettlementState> changed(SettlementState state, UUID order,
            Recorded<? extends DomainEvent> recorded, PaymentAmounts amounts) {
        var orderId = new OrderId(order);
        var next = next(state.standing(amounts), orderId);
        var commands = new ArrayList<Command>(List.of(new RecordPayment(orderId,
                new PaymentId(recorded.streamId()), recorded.version(), amounts)));
        commands.addAll(next.commands());
        return Reaction.of(next.state()).send(commands);
    }

    /** What is cancelled or returned is not captured any more, and comes back where it was. */
    private Reaction<SettlementState> owing(SettlementState state, long less, OrderId orderId) {
        var next = next(state.less(less), orderId);
        return state.held() > 0 && less > 0 && state.total() != null
                ? Reaction.of(next.state())
                        .send(new LimitCapture(payment(orderId), state.money(next.state().due())))
                        .send(next.commands())
                : next;
    }

    private Reaction<SettlementState> next(SettlementState state, OrderId orderId) {
        if (state.asked() != Asked.NOTHING || state.amounts() == null || state.total() == null) {
            return Reaction.of(state);
        }
        if (state.excess() > 0) {
            var then = next(state.refunding(state.excess()), orderId);
            return Reaction.of(then.state())
                    .send(new RefundPayment(payment(orderId), state.money(state.excess()), OWED_NO_MORE))
                    .send(then.commands());
        }
        boolean nothingOwed = state.standing() == Standing.OVER
                || state.standing() == Standing.CONFIRMED && state.due() == 0;
        if (nothingOwed && state.held() > 0) {
            return Reaction.of(state.asking(Asked.VOID)).send(new VoidPayment(payment(orderId)));
        }
        boolean captures = settings.capture() == Capture.AT_CONFIRMATION && !state.captureAsked();
        return captures && state.standing() == Standing.CONFIRMED && state.capturable() > 0
                ? Reaction.of(state.asking(Asked.CAPTURE)).send(new CapturePayment(payment(orderId),
                        state.money(state.capturable())))
                : Reaction.of(state);
    }

    private Reaction<SettlementState> refused(SettlementState state, Command command,
            CommandOutcome.Refused refused) {
        return switch (command) {
            case CapturePayment _ -> Reaction.of(state.asking(Asked.NOTHING));
            case VoidPayment _ -> Reaction.of(state.asking(Asked.NOTHING));
            case RefundPayment it -> remaining(state, it, refused);
            default -> Reaction.of(state);
        };
    }

    /** Of what merchants gave back already, as much as is left goes back. */
    private static Reaction<SettlementState> remaining(SettlementState state, RefundPayment refund,
            CommandOutcome.Refused refused) {
        long left = refused.rejection().path("maximumRefundable").path("minorUnits").asLong(0);
        long asked = Objects.requireNonNull(refund.amount()).minorUnits();
        return left > 0 && left < asked
                ? Reaction.of(state).send(new RefundPayment(refund.paymentId(), state.money(left), refund.reason()))
                : Reaction.of(state);
    }

    private static PaymentId payment(OrderId orderId) {
        return PaymentId.of(orderId, FIRST);
    }
}
