package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface CartCommand extends Command
        permits
        OpenCart,
        AddToCart,
        ChangeCartLine,
        RemoveFromCart,
        ApplyVoucher,
        RemoveVoucher,
        SetCartAddresses,
        ChooseShipping,
        HandOverCart,
        MergeCart,
        TakeFromCart {

    CartId cartId();

    /** Whether it came with the secret that opens a guest's cart. */
    boolean bySecret();

    @Override
    default UUID streamId() {
        return cartId().value();
    }
}
