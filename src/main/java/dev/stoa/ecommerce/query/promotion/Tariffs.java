package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.ShippingTariff;
import tools.jackson.databind.json.JsonMapper;

/** Tariffs as they stand in the rows of shipping methods. */
final class Tariffs {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Tariffs() {}

    static String write(ShippingTariff tariff) {
        return JSON.writeValueAsString(tariff);
    }

    static ShippingTariff read(String json) {
        return JSON.readValue(json, ShippingTariff.class);
    }
}
