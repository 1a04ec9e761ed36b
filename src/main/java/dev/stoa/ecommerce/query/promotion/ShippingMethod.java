package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import java.time.Instant;

public record ShippingMethod(ShippingMethodId id, int version, String code, String name, boolean active,
        ShippingTariff tariff, Instant updatedAt) {}
