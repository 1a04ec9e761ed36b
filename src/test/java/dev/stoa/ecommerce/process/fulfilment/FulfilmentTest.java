package dev.stoa.ecommerce.process.fulfilment;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.order.DispatchShipment;
import dev.stoa.ecommerce.command.order.ShortPick;
import dev.stoa.ecommerce.command.stock.LowerReservation;
import dev.stoa.ecommerce.command.stock.NotOnHand;
import dev.stoa.ecommerce.command.stock.ReturnStock;
import dev.stoa.ecommerce.command.stock.ShipStock;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.ProcessScenario;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FulfilmentTest {

    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final VariantId PAN = new VariantId(Ids.next());
    private static final VariantId POT = new VariantId(Ids.next());
    private static final UUID PARCEL = Ids.next();
    private static final LineQuantity TWO_PANS = new LineQuantity(PAN.value(), 2);
    private static final LineQuantity ONE_POT = new LineQuantity(POT.value(), 1);
    private static final Command SHIP_PANS = new ShipStock(PAN, ORDER, PARCEL, 2);
    private static final Command SHIP_POT = new ShipStock(POT, ORDER, PARCEL, 1);
    private static final ShipmentPrepared PREPARED = new ShipmentPrepared(PARCEL, List.of(TWO_PANS, ONE_POT), null);

    private static ProcessScenario<FulfilmentState> order() {
        return ProcessScenario.of(new Fulfilment(), ORDER.value());
    }

    @Test
    void aParcelLeavesWhenEverythingIsOutOfTheStock() {
        order().happened(PREPARED).thenGives(SHIP_PANS, SHIP_POT).accepted(SHIP_PANS).thenGives().accepted(SHIP_POT)
                .thenGives(new DispatchShipment(ORDER, PARCEL, List.of(TWO_PANS, ONE_POT), List.of()));
    }

    @Test
    void aParcelLeavesWithWhatIsOnHand() {
        var shipOne = new ShipStock(PAN, ORDER, PARCEL, 1);
        order().happened(PREPARED).refused(SHIP_PANS, new NotOnHand(PAN, 2, 1)).thenGives(shipOne).accepted(SHIP_POT)
                .thenGives().accepted(shipOne).thenGives(new DispatchShipment(ORDER, PARCEL,
                        List.of(ONE_POT, new LineQuantity(PAN.value(), 1)), List.of(new ShortPick(PAN.value(), 1))));
    }

    @Test
    void whatIsTakenByAnotherMeanwhileIsNotInTheParcel() {
        var shipOne = new ShipStock(PAN, ORDER, PARCEL, 1);
        order().happened(PREPARED).refused(SHIP_PANS, new NotOnHand(PAN, 2, 1)).accepted(SHIP_POT)
                .refused(shipOne, new NotOnHand(PAN, 1, 0)).thenGives(new DispatchShipment(ORDER, PARCEL,
                        List.of(ONE_POT), List.of(new ShortPick(PAN.value(), 0))));
    }

    @Test
    void aParcelWithNothingInItIsToldToo() {
        order().happened(PREPARED).refused(SHIP_PANS, new NotOnHand(PAN, 2, 0))
                .refused(SHIP_POT, new NotOnHand(POT, 1, 0)).thenGives(new DispatchShipment(ORDER, PARCEL, List.of(),
                        List.of(new ShortPick(PAN.value(), 0), new ShortPick(POT.value(), 0))));
    }

    @Test
    void oneParcelComesAfterTheOther() {
        var second = Ids.next();
        order().happened(PREPARED).accepted(SHIP_PANS).accepted(SHIP_POT)
                .accepted(new DispatchShipment(ORDER, PARCEL, List.of(TWO_PANS, ONE_POT), List.of()))
                .happened(new ShipmentPrepared(second, List.of(ONE_POT), null))
                .thenGives(new ShipStock(POT, ORDER, second, 1)).accepted(new ShipStock(POT, ORDER, second, 1))
                .thenGives(new DispatchShipment(ORDER, second, List.of(ONE_POT), List.of()));
    }

    @Test
    void whatIsCancelledIsNotHeldAnyMore() {
        order().happened(new OrderLinesCancelled(Ids.next(), List.of(TWO_PANS),
                List.of(new LineQuantity(PAN.value(), 3)), new Money(1, "EUR"), null))
                .thenGives(new LowerReservation(PAN, ORDER, 3));
    }

    @Test
    void whatComesBackGoesToTheStock() {
        var back = Ids.next();
        order().happened(new OrderLinesReturned(Ids.next(), back, List.of(TWO_PANS), ReturnDisposition.WRITTEN_OFF,
                new Money(0, "EUR"), null))
                .thenGives(new ReturnStock(PAN, ORDER, back, 2, ReturnDisposition.WRITTEN_OFF));
    }
}
