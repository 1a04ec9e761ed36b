package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.VariantId;
import org.jspecify.annotations.Nullable;

record CartLineInput(@Nullable CartId cartId, @Nullable String guestSecret, VariantId variantId, int quantity) {}
