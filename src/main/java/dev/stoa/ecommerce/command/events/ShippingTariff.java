package dev.stoa.ecommerce.command.events;

import java.util.List;
import java.util.Optional;

/**
 * What a shipping method costs.
 *
 * @param zones
 *            no country in two of them, at most one for all others
 */
public record ShippingTariff(String currencyCode, List<ShippingZone> zones) {

    /** What it costs to ship so much to a country; empty where that is not offered. */
    public Optional<Money> price(String countryCode, long grams) {
        return zone(countryCode).flatMap(
                zone -> zone.bands().stream().filter(band -> band.bears(grams)).findFirst().map(WeightBand::price));
    }

    /** Whether anything is shipped to a country. */
    public boolean serves(String countryCode) {
        return zone(countryCode).isPresent();
    }

    private Optional<ShippingZone> zone(String countryCode) {
        return zones.stream().filter(zone -> zone.countryCodes().contains(countryCode)).findFirst()
                .or(() -> zones.stream().filter(zone -> zone.countryCodes().isEmpty()).findFirst());
    }
}
