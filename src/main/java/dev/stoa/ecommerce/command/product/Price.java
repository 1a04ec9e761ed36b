package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.Money;
import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/** A price as a client writes it. */
@NamedInterface("commands")
@ValidPrice
public record Price(BigDecimal amount, String currencyCode) {

    public Money money() {
        return Money.of(amount, currencyCode);
    }
}
