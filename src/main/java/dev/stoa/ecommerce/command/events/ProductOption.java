package dev.stoa.ecommerce.command.events;

import java.util.List;

/** A property in which the variants of a product may differ, and the values that they may have. */
public record ProductOption(String name, List<String> values) {}
