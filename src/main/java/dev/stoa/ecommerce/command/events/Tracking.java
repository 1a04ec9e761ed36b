package dev.stoa.ecommerce.command.events;

import org.jspecify.annotations.Nullable;

/** Where a parcel can be followed. */
public record Tracking(String carrier, String number, @Nullable String url) {}
