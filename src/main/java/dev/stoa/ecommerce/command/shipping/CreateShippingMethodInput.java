package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.kernel.graphql.Ids;

record CreateShippingMethodInput(String code, String name, WishedTariff tariff) {

    CreateShippingMethod command() {
        return new CreateShippingMethod(new ShippingMethodId(Ids.next()), code, name, tariff);
    }
}
