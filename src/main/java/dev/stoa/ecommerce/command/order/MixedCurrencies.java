package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.Rejection;
import java.util.List;

public record MixedCurrencies(List<String> currencyCodes) implements Rejection {

    @Override
    public String message() {
        return "All lines of an order must be in one currency, not in %s. Place one order for each."
                .formatted(String.join(", ", currencyCodes));
    }
}
