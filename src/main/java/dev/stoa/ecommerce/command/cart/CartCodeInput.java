package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;

import org.jspecify.annotations.Nullable;

record CartCodeInput(@Nullable CartId cartId, @Nullable String guestSecret, String code) {}
