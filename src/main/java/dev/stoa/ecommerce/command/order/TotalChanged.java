package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.command.Rejection;
import java.math.BigDecimal;

public record TotalChanged(BigDecimal expectedAmount, String expectedCurrencyCode, Money total) implements Rejection {

    @Override
    public String message() {
        return "It costs %s %s now, not %s %s. Show that, and place it again.".formatted(total.amount(),
                total.currencyCode(), expectedAmount, expectedCurrencyCode);
    }
}
