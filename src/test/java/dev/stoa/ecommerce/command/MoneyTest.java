package dev.stoa.ecommerce.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.ecommerce.command.events.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        assertThat(Money.of(new BigDecimal("19.9"), "EUR")).isEqualTo(new Money(1990, "EUR"));
        assertThat(new Money(1990, "EUR").amount()).isEqualTo(new BigDecimal("19.90"));
        assertThat(new Money(1990, "JPY").amount()).isEqualTo(new BigDecimal("1990"));
        assertThat(new Money(1990, "KWD").amount()).isEqualTo(new BigDecimal("1.990"));
    }

    @Test
    void nothingIsRoundedAndNothingOverflows() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.001"), "EUR")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("1e18"), "EUR")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "EUR").times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "EUR").plus(new Money(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currenciesAreNotAdded() {
        assertThatThrownBy(() -> new Money(1, "EUR").plus(new Money(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("Cannot add USD to EUR");
    }
}
