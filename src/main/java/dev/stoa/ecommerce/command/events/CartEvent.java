package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/**
 * What happens to a cart; the stream type is {@code cart}. A customer has one cart for good. A guest's is opened when
 * something is put into it, and ends when a customer claims it: what was in it is then merged into the customer's.
 */
public sealed interface CartEvent extends DomainEvent
        permits
        CartOpened,
        CartLineAdded,
        CartLineChanged,
        CartLineRemoved,
        CartVoucherApplied,
        CartVoucherRemoved,
        CartAddressed,
        CartShippingChosen,
        CartClaimed,
        CartMerged,
        CartOrdered {}
