package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.ShippingZone;
import dev.stoa.ecommerce.command.events.WeightBand;
import dev.stoa.ecommerce.command.product.CurrencyCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The tariff of a shipping method as a merchant writes it; see {@link ShippingTariff}. */
@NamedInterface("commands")
@ValidTariff
public record WishedTariff(@CurrencyCode String currencyCode, @Size(min = 1, max = 50) List<@Valid Zone> zones) {

    /** A group of countries; all that no other zone names, where it is empty. */
    @NamedInterface("commands")
    public record Zone(@Size(max = 250) List<@CountryCode String> countryCodes,
            @Size(min = 1, max = 20) List<@Valid Band> bands) {}

    /** A price up to a weight, or whatever the weight. */
    @NamedInterface("commands")
    public record Band(@Nullable @Min(1) Integer upToGrams,
            @DecimalMin("0") @DecimalMax("100000000") BigDecimal price) {}

    ShippingTariff tariff() {
        return new ShippingTariff(currencyCode, zones.stream().map(zone -> new ShippingZone(
                zone.countryCodes.stream().sorted().toList(),
                zone.bands.stream().map(band -> new WeightBand(band.upToGrams, Money.of(band.price, currencyCode)))
                        .toList()))
                .toList());
    }
}
