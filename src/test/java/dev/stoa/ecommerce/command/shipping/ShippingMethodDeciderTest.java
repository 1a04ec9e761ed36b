package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingMethodChanged;
import dev.stoa.ecommerce.command.events.ShippingMethodCreated;
import dev.stoa.ecommerce.command.events.ShippingMethodEvent;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.ShippingZone;
import dev.stoa.ecommerce.command.events.WeightBand;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippingMethodDeciderTest {

    private static final ShippingMethodId METHOD = new ShippingMethodId(Ids.next());
    private static final ShippingMethodCreated CREATED = new ShippingMethodCreated("parcel", "Parcel", tariff(499));

    private static ShippingTariff tariff(long cents) {
        return new ShippingTariff("EUR", List.of(new ShippingZone(List.of("AT", "DE"),
                List.of(new WeightBand(null, new Money(cents, "EUR"))))));
    }

    private static WishedTariff wished(String price) {
        return new WishedTariff("EUR", List.of(new WishedTariff.Zone(List.of("DE", "AT"),
                List.of(new WishedTariff.Band(null, new BigDecimal(price))))));
    }

    private static DeciderScenario<ShippingMethodCommand, ShippingMethod, ShippingMethodEvent> given(
            ShippingMethodEvent... events) {
        return DeciderScenario.of(new ShippingMethodDecider()).given(events);
    }

    @Test
    void itsCodeIsClaimed() {
        var claim = new Claim("ecommerce.shipping-code", "parcel");
        given().when(new CreateShippingMethod(METHOD, "parcel", " Parcel ", wished("4.99"))).then(CREATED)
                .taking(claim).whenTaken(claim, new ShippingCodeTaken("parcel"));
        given(CREATED).when(new CreateShippingMethod(METHOD, "parcel", "Parcel", wished("4.99"))).thenNothing();
    }

    @Test
    void whatIsNotToldStaysAsItIs() {
        given(CREATED).when(new ChangeShippingMethod(METHOD, null, wished("5.49"), null))
                .then(new ShippingMethodChanged("Parcel", tariff(549), true));
        given(CREATED).when(new ChangeShippingMethod(METHOD, null, null, false))
                .then(new ShippingMethodChanged("Parcel", tariff(499), false));
        given(CREATED, new ShippingMethodChanged("Parcel", tariff(499), false))
                .when(new ChangeShippingMethod(METHOD, "By post", null, null))
                .then(new ShippingMethodChanged("By post", tariff(499), false));
        given(CREATED).when(new ChangeShippingMethod(METHOD, "Parcel", wished("4.99"), true)).thenNothing();
        given().when(new ChangeShippingMethod(METHOD, null, null, true)).thenTargetMissing();
    }
}
