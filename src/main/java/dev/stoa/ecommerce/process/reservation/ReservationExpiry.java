package dev.stoa.ecommerce.process.reservation;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.stock.ExpireReservation;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a stock when the time of a reservation is over. Whether there is still something to give back then, the stock
 * decides: a reservation that was released meanwhile is passed over there.
 */
@Process(id = "ecommerce_process.reservation")
class ReservationExpiry implements ProcessManager<ReservationState> {

    @EventHandler
    @Nullable
    UUID on(Recorded<StockReserved> reserved) {
        return reserved.event().expiresAt() == null ? null : reserved.event().orderId();
    }

    @EventHandler
    UUID onExtended(Recorded<ReservationExtended> extended) {
        return extended.event().orderId();
    }

    @EventHandler
    UUID onAllocated(Recorded<StockAllocated> allocated) {
        return allocated.event().orderId();
    }

    @Override
    public Class<ReservationState> stateType() {
        return ReservationState.class;
    }

    @Override
    public ReservationState initial() {
        return ReservationState.NEW;
    }

    @Override
    public Reaction<ReservationState> react(ReservationState state, Input input) {
        return switch (input) {
            case Input.Happened(var recorded) -> happened(state, recorded);
            case Input.TimerFired(var variant, var due) -> Reaction.of(state)
                    .send(new ExpireReservation(VariantId.valueOf(variant), state.order(), due));
            case Input.Answered _ -> Reaction.of(state);
        };
    }

    private static Reaction<ReservationState> happened(ReservationState state,
            Recorded<? extends DomainEvent> recorded) {
        var variant = new VariantId(recorded.streamId()).toString();
        return switch (recorded.event()) {
            case StockReserved it -> until(it.orderId(), variant, it.expiresAt());
            case ReservationExtended it -> until(it.orderId(), variant, it.expiresAt());
            default -> Reaction.of(state).cancelling(variant);
        };
    }

    private static Reaction<ReservationState> until(UUID orderId, String variant, @Nullable Instant expiresAt) {
        var state = Reaction.of(new ReservationState(new OrderId(orderId)));
        return expiresAt == null ? state.cancelling(variant) : state.remindAt(variant, expiresAt);
    }
}
