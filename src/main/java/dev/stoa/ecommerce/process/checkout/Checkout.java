package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.order.ConfirmOrder;
import dev.stoa.ecommerce.command.order.RejectOrder;
import dev.stoa.ecommerce.command.stock.ReleaseStock;
import dev.stoa.ecommerce.command.stock.ReserveStock;
import dev.stoa.ecommerce.process.checkout.CheckoutLine.Status;
import dev.stoa.ecommerce.process.checkout.CheckoutState.Phase;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reserves every line of a placed order, then confirms it; or gives back what was reserved and rejects it. The commands
 * of one order are executed in the order they were given, so that a release stands behind every reservation it undoes.
 */
@Process(id = "ecommerce_process.checkout")
class Checkout implements ProcessManager<CheckoutState> {

    static final String TIME_OUT = "time-out";
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String INSUFFICIENT_STOCK = "INSUFFICIENT_STOCK";

    @EventHandler
    UUID on(Recorded<OrderPlaced> placed) {
        return placed.streamId();
    }

    @EventHandler
    UUID onCancelled(Recorded<OrderCancelled> cancelled) {
        return cancelled.streamId();
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
            case Input.TimerFired _ -> state.phase() == Phase.RESERVING
                    ? reject(state, OrderRejectionReason.CHECKOUT_TIMED_OUT)
                    : Reaction.of(state);
            case Input.Answered(var command, var outcome) -> answered(state.answered(), command, outcome);
        };
    }

    private static Reaction<CheckoutState> happened(CheckoutState state, Recorded<? extends DomainEvent> recorded) {
        return switch (recorded.event()) {
            case OrderPlaced placed when state.phase() == Phase.NEW -> reserve(placed, recorded);
            case OrderCancelled _ -> cancelled(state);
            default -> Reaction.of(state);
        };
    }

    private static Reaction<CheckoutState> reserve(OrderPlaced placed, Recorded<? extends DomainEvent> recorded) {
        var orderId = new OrderId(recorded.streamId());
        var lines = placed.lines().stream().map(CheckoutLine::asked).toList();
        return Reaction.of(CheckoutState.reserving(orderId, lines))
                .send(lines.stream().map(line -> new ReserveStock(line.variantId(), orderId, line.quantity(), null))
                        .toList())
                .remindAt(TIME_OUT, recorded.recordedAt().plus(PATIENCE));
    }

    private static Reaction<CheckoutState> cancelled(CheckoutState state) {
        return switch (state.phase()) {
            case NEW, RELEASING -> Reaction.of(state);
            case RESERVING, CONFIRMING, CONFIRMED -> release(state, List.of());
        };
    }

    private static Reaction<CheckoutState> answered(CheckoutState state, Command command, CommandOutcome outcome) {
        return switch (command) {
            case ReserveStock reserve -> reserved(state.with(reserve.variantId(), line -> line(line, outcome)));
            case ConfirmOrder _ when state.phase() == Phase.CONFIRMING -> confirmed(state, outcome);
            default -> settled(state);
        };
    }

    private static CheckoutLine line(CheckoutLine line, CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Accepted _ -> line.answered(Status.RESERVED, 0);
            case CommandOutcome.Refused refused when refused.code().equals(INSUFFICIENT_STOCK) -> line
                    .answered(Status.SHORT, refused.rejection().path("available").asInt(0));
            case CommandOutcome.Refused _ -> line.answered(Status.REFUSED, 0);
        };
    }

    private static Reaction<CheckoutState> reserved(CheckoutState state) {
        if (state.phase() != Phase.RESERVING || !state.allAnswered()) {
            return settled(state);
        }
        if (state.allReserved()) {
            return Reaction.of(state.moved(Phase.CONFIRMING, 1)).send(new ConfirmOrder(state.order()))
                    .cancelling(TIME_OUT);
        }
        return reject(state, state.anyShort()
                ? OrderRejectionReason.INSUFFICIENT_STOCK
                : OrderRejectionReason.STOCK_UNAVAILABLE);
    }

    private static Reaction<CheckoutState> confirmed(CheckoutState state, CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Accepted _ -> Reaction.of(state.moved(Phase.CONFIRMED, 0));
            case CommandOutcome.Refused _ -> release(state, List.of());
        };
    }

    private static Reaction<CheckoutState> reject(CheckoutState state, OrderRejectionReason reason) {
        return release(state, List.of(new RejectOrder(state.order(), reason, state.shortages())));
    }

    private static Reaction<CheckoutState> release(CheckoutState state, List<? extends Command> then) {
        var commands = new ArrayList<Command>();
        state.lines().stream().filter(CheckoutLine::mayHold)
                .forEach(line -> commands.add(new ReleaseStock(line.variantId(), state.order())));
        commands.addAll(then);
        var next = Reaction.of(state.moved(Phase.RELEASING, commands.size())).send(commands).cancelling(TIME_OUT);
        return commands.isEmpty() ? next.finish() : next;
    }

    private static Reaction<CheckoutState> settled(CheckoutState state) {
        return state.over() ? Reaction.of(state).finish() : Reaction.of(state);
    }
}
