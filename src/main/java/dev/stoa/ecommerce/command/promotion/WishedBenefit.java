package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.product.Price;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a voucher is to give: one of these. */
@NamedInterface("commands")
public record WishedBenefit(
        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal percentOff,
        @Nullable @Valid Price amountOff, @Nullable @AssertTrue Boolean freeShipping) {

    VoucherBenefit benefit() {
        if (percentOff != null) {
            return new VoucherBenefit.PercentageOff(percentOff);
        }
        return amountOff == null
                ? new VoucherBenefit.FreeShipping()
                : new VoucherBenefit.AmountOff(amountOff.money());
    }
}
