package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;

import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/** Nobody can use the voucher from now on. Repeated, it changes nothing. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.deactivate-voucher")
public record DeactivateVoucher(VoucherId voucherId) implements VoucherCommand {}
