package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Puts a voucher into the cart, in place of any other. What it asks of the lines need not be fulfilled yet.
 *
 * @param offered
 *            the voucher with this code at this moment; null where there is none
 */
@GivenBy(Who.OWNER)
@CommandType("ecommerce.apply-voucher")
record ApplyVoucher(CartId cartId, @Assigned boolean bySecret, @NotBlank @Size(max = 32) String code,
        @Assigned @Nullable OfferedVoucher offered) implements CartCommand {}
