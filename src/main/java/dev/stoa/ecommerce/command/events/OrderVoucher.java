package dev.stoa.ecommerce.command.events;

import java.util.UUID;

/**
 * The voucher of an order.
 *
 * @param account
 *            whether the customer has an account; some vouchers are for accounts only
 */
public record OrderVoucher(UUID voucherId, String code, boolean account) {}
