package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Money;

public record PriceRange(Money lowest, Money highest) {}
