package dev.stoa.ecommerce.command.events;

import java.util.List;

/**
 * What shipping costs in a group of countries.
 *
 * @param countryCodes
 *            ISO 3166-1, two letters; empty for all countries that no other zone names
 * @param bands
 *            from the lightest to the heaviest
 */
public record ShippingZone(List<String> countryCodes, List<WeightBand> bands) {}
