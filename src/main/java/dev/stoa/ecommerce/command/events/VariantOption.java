package dev.stoa.ecommerce.command.events;

/** A property in which the variants of a product differ, such as size: 28 cm. */
public record VariantOption(String name, String value) {}
