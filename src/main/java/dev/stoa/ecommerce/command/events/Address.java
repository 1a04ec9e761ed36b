package dev.stoa.ecommerce.command.events;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is sent something.
 *
 * @param countryCode
 *            ISO 3166-1, two letters
 */
public record Address(String name, @Nullable String company, String street, @Nullable String addition,
        String postalCode, String city, @Nullable String region, String countryCode, @Nullable String phone) {}
