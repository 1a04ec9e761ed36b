package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to a voucher; the stream type is {@code voucher}. */
public sealed interface VoucherEvent extends DomainEvent
        permits
        VoucherCreated,
        VoucherChanged,
        VoucherDeactivated,
        VoucherRedeemed,
        VoucherReturned {}
