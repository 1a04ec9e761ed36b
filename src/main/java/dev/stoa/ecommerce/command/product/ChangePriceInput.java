package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.VariantId;

record ChangePriceInput(VariantId variantId, Price price) {}
