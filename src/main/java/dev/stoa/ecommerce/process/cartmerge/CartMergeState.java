package dev.stoa.ecommerce.process.cartmerge;

import dev.stoa.ecommerce.command.events.CartContents;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param customerId
 *            who claimed the cart; null before
 */
record CartMergeState(@Nullable UUID customerId,
        @PersonalData(of = "customerId") @Nullable CartContents contents) {

    static final CartMergeState NEW = new CartMergeState(null, null);
}
