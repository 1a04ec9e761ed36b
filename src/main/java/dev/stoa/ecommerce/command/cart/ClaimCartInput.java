package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;

record ClaimCartInput(CartId cartId, String guestSecret) {}
