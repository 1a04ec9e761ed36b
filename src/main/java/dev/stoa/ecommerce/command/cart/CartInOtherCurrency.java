package dev.stoa.ecommerce.command.cart;

import dev.stoa.kernel.command.Rejection;

public record CartInOtherCurrency(String cartCurrencyCode, String variantCurrencyCode) implements Rejection {

    @Override
    public String message() {
        return "The cart is in %s and the variant in %s. Order what is in the cart first.".formatted(cartCurrencyCode,
                variantCurrencyCode);
    }
}
