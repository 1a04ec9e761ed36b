package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Money;
import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/** What a customer was shown, and agrees to pay. */
@NamedInterface("commands")
public record ExpectedTotal(BigDecimal amount, String currencyCode) {

    boolean equals(Money total) {
        return currencyCode.equals(total.currencyCode()) && amount.compareTo(total.amount()) == 0;
    }
}
