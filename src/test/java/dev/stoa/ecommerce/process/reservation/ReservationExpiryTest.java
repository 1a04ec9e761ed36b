package dev.stoa.ecommerce.process.reservation;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReservationExtended;
import dev.stoa.ecommerce.command.events.StockAllocated;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.stock.ExpireReservation;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.ProcessScenario;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReservationExpiryTest {

    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final VariantId PAN = new VariantId(Ids.next());
    private static final VariantId POT = new VariantId(Ids.next());
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final StockQuantities LEFT = new StockQuantities(10, 2, 8);
    private static final StockReserved UNTIL_NINE = new StockReserved(ORDER.value(), 2, NINE, LEFT);

    private static ProcessScenario<ReservationState> scenario() {
        return ProcessScenario.of(new ReservationExpiry(), ORDER.value());
    }

    @Test
    void theStockIsToldWhenTheTimeIsOver() {
        var expire = new ExpireReservation(PAN, ORDER, NINE);

        scenario().happened(PAN.value(), UNTIL_NINE).thenGives().thenTimers(Map.of(PAN.toString(), NINE))
                .fired(PAN.toString()).thenGives(expire).accepted(expire).thenGives();
    }

    @Test
    void everyVariantHasATimeOfItsOwn() {
        var ten = NINE.plusSeconds(3600);

        scenario().happened(PAN.value(), UNTIL_NINE)
                .happened(POT.value(), new StockReserved(ORDER.value(), 1, ten, LEFT))
                .thenTimers(Map.of(PAN.toString(), NINE, POT.toString(), ten)).fired(POT.toString())
                .thenGives(new ExpireReservation(POT, ORDER, ten)).thenTimers(Map.of(PAN.toString(), NINE));
    }

    @Test
    void aProlongedReservationEndsLaterOrNotByItself() {
        var ten = NINE.plusSeconds(3600);

        scenario().happened(PAN.value(), UNTIL_NINE)
                .happened(PAN.value(), new ReservationExtended(ORDER.value(), ten, LEFT))
                .thenTimers(Map.of(PAN.toString(), ten))
                .happened(PAN.value(), new ReservationExtended(ORDER.value(), null, LEFT)).thenTimers(Map.of());
    }

    @Test
    void anAllocationDoesNotEndByItself() {
        scenario().happened(PAN.value(), UNTIL_NINE)
                .happened(PAN.value(), new StockAllocated(ORDER.value(), 2, LEFT)).thenTimers(Map.of());
    }

    @Test
    void whatIsReservedAgainEndsAgain() {
        var expire = new ExpireReservation(PAN, ORDER, NINE);
        var ten = NINE.plusSeconds(3600);

        scenario().happened(PAN.value(), UNTIL_NINE).fired(PAN.toString()).accepted(expire)
                .happened(PAN.value(), new StockReserved(ORDER.value(), 2, ten, LEFT))
                .thenTimers(Map.of(PAN.toString(), ten));
    }
}
